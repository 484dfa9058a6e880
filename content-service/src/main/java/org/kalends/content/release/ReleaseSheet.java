package org.kalends.content.release;

import java.util.List;

import org.kalends.content.statement.Desk;

/**
 * What stands between a statement and its release.
 *
 * @param latePolicy what becomes of it when it is not approved in time, in words
 * @param embargo until when it may not be public; empty when there is none
 * @param gaps required texts that are missing, in words
 * @param waived who lets it go out without them, and why; empty when nobody does
 * @param stageApprovals who has approved what was submitted
 * @param mayWaive whether this person may let it go out without them
 * @param mayRelease whether this person may release it now
 */
public record ReleaseSheet(
        Desk.Line line,
        String latePolicy,
        String embargo,
        List<String> gaps,
        String waived,
        List<String> stageApprovals,
        boolean mayWaive,
        boolean mayRelease) {}
