package org.kalends.content.picture;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A file that cannot be taken as a picture. */
public class RefusedPicture extends Problem {

    private static final long serialVersionUID = 1L;

    RefusedPicture(Sentence why) {
        super(422, "refused-picture", "Picture refused", why, "picture");
    }
}
