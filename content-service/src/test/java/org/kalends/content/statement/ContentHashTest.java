package org.kalends.content.statement;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentHashTest {

    private static final List<Variant> TEXT = List.of(new Variant("en", "page", "Title", "Text"));
    private static final PictureUse PICTURE = new PictureUse("abc", 50, 50, false, Map.of("en", "A candle"));

    @Test
    void thePictureAndAllThatIsSaidOfItIsApprovedToo() {
        assertThat(List.of(
                        hash(null),
                        hash(PICTURE),
                        hash(new PictureUse("abd", 50, 50, false, Map.of("en", "A candle"))),
                        hash(new PictureUse("abc", 50, 51, false, Map.of("en", "A candle"))),
                        hash(new PictureUse("abc", 50, 50, true, Map.of())),
                        hash(new PictureUse("abc", 50, 50, false, Map.of("en", "A lamp"))),
                        hash(new PictureUse("abc", 50, 50, false, Map.of("en", "A candle", "ru", "Свеча")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameHasTheSameHash() {
        assertThat(hash(new PictureUse("abc", 50, 50, false, Map.of("en", "  A \n candle "))))
                .isEqualTo(hash(PICTURE));
        assertThat(hash(null)).isEqualTo("2d4e63c65347c454d242e9208c1582b4de1dcb1d9f12434a86664b6b29badf2f");
    }

    @Test
    void aTextOfSpacesSaysNothing() {
        PictureUse blank = new PictureUse("abc", 50, 50, false, Map.of("en", " \u00A0\u200B\t\u3000", "ru", "Свеча"));

        assertThat(blank.withoutAlt(List.of("en", "ru", "kk"))).containsExactly("en", "kk");
        assertThat(new PictureUse("abc", 50, 50, true, Map.of("en", "x")).withoutAlt(List.of("en")))
                .isEmpty();
    }

    private static String hash(PictureUse picture) {
        return ContentHash.of(TEXT, picture);
    }
}
