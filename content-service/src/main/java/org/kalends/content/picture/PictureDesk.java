package org.kalends.content.picture;

import java.util.List;
import java.util.UUID;

import org.kalends.content.statement.PictureUse;

/**
 * The page on which a statement's picture is chosen and described.
 *
 * @param use what stands in the form; null when there is no picture
 * @param saved whether a revision shows it so
 * @param tongues the languages of the text, with what is said of the picture
 * @param problem why the last attempt was refused; null when it was not
 */
public record PictureDesk(
        UUID id,
        String observance,
        int revision,
        boolean editable,
        PictureUse use,
        boolean saved,
        List<Tongue> tongues,
        List<String> sizes,
        String problem) {

    /** A language of the text. */
    public record Tongue(String locale, String name, String alt) {}

    /** Where a size of the picture is found. */
    public String image(String size) {
        return "/content/statements/" + id + "/picture/" + use.digest() + "/" + size + ".jpg?x=" + use.focalX() + "&y="
                + use.focalY();
    }
}
