package org.kalends.content.statement;

/** Something that another feature wants of a text before anybody is asked to approve it. */
public interface Precondition {

    /** @throws org.kalends.layout.problem.Problem saying what is wanted and what helps */
    void require(Statement statement);
}
