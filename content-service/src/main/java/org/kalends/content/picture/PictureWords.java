package org.kalends.content.picture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on a statement's picture. */
@MessageBundle("picture")
public interface PictureWords {

    @Message("Picture")
    String title();

    @Message("What is shown here and said of it is approved with the text: a change asks for a new approval.")
    String lead();

    @Message("Take a picture from this computer")
    String upload();

    @Message("JPEG or PNG, at most 8 MB. Place, name and date are taken out of the file.")
    String uploadHint();

    @Message("Upload")
    String uploadButton();

    @Message("The picture")
    String shown();

    @Message("Click where the eye should go: no network’s crop cuts that off.")
    String focalClick();

    @Message("Focal point, percent from the left")
    String focalX();

    @Message("Focal point, percent from the top")
    String focalY();

    @Message("It is decorative: it says nothing that the text does not say.")
    String decorative();

    @Message("What it shows, in {language}")
    String alt(String language);

    @Message("One or two sentences for those who do not see it.")
    String altHint();

    @Message("Show this picture")
    String keep();

    @Message("Show no picture")
    String remove();

    @Message("The uploaded picture is not shown yet. Say what it shows, and keep it.")
    String notYet();

    @Message("How it comes out")
    String sizes();

    @Message("The card")
    String card();

    @Message("It is drawn from the text, and goes out where no picture was uploaded.")
    String cardHint();

    @Message("Statement")
    String back();
}
