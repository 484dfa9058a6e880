package org.kalends.content.picture;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A picture that is not there, or not yet public. */
public class NoSuchPicture extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchPicture() {
        super(
                404,
                "no-such-picture",
                "No such picture",
                Sentence.of("no-such-picture", "There is no such picture."),
                null);
    }
}
