package org.kalends.content.review;

import java.util.List;

import org.kalends.content.statement.Review;
import org.kalends.content.statement.comment.Remarks;

/**
 * What an expert sees.
 *
 * @param expert their name
 * @param until until when the link holds, with place and zone
 * @param texts every text, language by language
 * @param mine what they remarked so far
 */
public record ExpertSheet(
        String expert,
        String observance,
        String office,
        int revision,
        String until,
        List<Review.Tongue> texts,
        Remarks mine) {}
