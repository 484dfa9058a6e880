package org.kalends.events.campaign;

/**
 * How a step looks on a page.
 *
 * @param shape the status shape, as in the design guide
 * @param word the state in the reader's words
 * @param red whether it needs somebody now
 * @param who who must act, such as 'You' or 'An approver'; empty when nobody
 * @param must what they must do, by when
 * @param yours whether the reader can do it
 * @param href its statement; null before there is one
 */
public record StepFace(String shape, String word, boolean red, String who, String must, boolean yours, String href) {}
