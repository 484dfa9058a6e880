package org.kalends.content.statement;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that cannot be made a thread. */
public class NotDivisible extends Problem {

    private static final long serialVersionUID = 1L;

    NotDivisible() {
        super(
                422,
                "not-divisible",
                "No thread can be made of it",
                Sentence.of(
                        "not-divisible",
                        "The text cannot be split into posts that fit: an address in it is longer than a post, or it takes more than 99 posts. Shorten it."),
                "variants");
    }
}
