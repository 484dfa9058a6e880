package org.kalends.content.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PictureFileTest {

    static Stream<Arguments> refused() {
        byte[] jpeg = Samples.jpeg(400, 300);
        byte[] png = Samples.png(400, 300);
        return Stream.of(
                arguments("nothing", new byte[0], "not a JPEG or PNG"),
                arguments("a zip named .png", latin("PK\u0003\u0004 and so on and on"), "not a JPEG or PNG"),
                arguments("a page named .jpg", latin("<!doctype html><script>"), "not a JPEG or PNG"),
                arguments("a GIF", latin("GIF89a and its frames"), "of the type GIF"),
                arguments("a WebP", latin("RIFF\0\0\0\0WEBPVP8 "), "of the type WebP"),
                arguments("50,000 by 50,000", Samples.pngThatClaims(50_000, 50_000), "50,000 × 50,000 pixels"),
                arguments("many pixels", Samples.pngThatClaims(15_000, 15_000), "50 million in all"),
                arguments("more than it holds", Samples.pngThatClaims(5_000, 5_000), "breaks off or is damaged"),
                arguments("a point", Samples.png(10, 10), "needs 200"),
                arguments("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "breaks off or is damaged"),
                arguments("the head of a JPEG", Arrays.copyOf(jpeg, 30), "breaks off or is damaged"),
                arguments("half a PNG", Arrays.copyOf(png, png.length / 2), "breaks off or is damaged"),
                arguments("9 MB", Arrays.copyOf(jpeg, 9 << 20), "larger than 8 MB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoWholePictureOfAReasonableSizeIsRefusedInWords(String what, byte[] file, String said) {
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(RefusedPicture.class)
                .hasMessageContaining(said);
    }

    /** Where the corner that was stored at the left, above, is seen: EXIF's eight ways of holding a camera. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 240, RED, BLUE, RED, GREEN",
        "2, 400, 240, BLUE, RED, GREEN, RED",
        "3, 400, 240, GREEN, RED, BLUE, RED",
        "4, 400, 240, RED, GREEN, RED, BLUE",
        "5, 240, 400, RED, RED, BLUE, GREEN",
        "6, 240, 400, RED, RED, GREEN, BLUE",
        "7, 240, 400, GREEN, BLUE, RED, RED",
        "8, 240, 400, BLUE, GREEN, RED, RED"
    })
    void aPictureIsTurnedUpright(
            int orientation, int width, int height, String leftTop, String rightTop, String leftEnd, String rightEnd) {
        BufferedImage image = PictureFile.read(Samples.jpegOfACamera(400, 240, orientation));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(colour(image, .1, .1)).isEqualTo(leftTop);
        assertThat(colour(image, .9, .1)).isEqualTo(rightTop);
        assertThat(colour(image, .1, .9)).isEqualTo(leftEnd);
        assertThat(colour(image, .9, .9)).isEqualTo(rightEnd);
    }

    @Test
    void nothingOfTheFileIsKeptButItsPixels() {
        byte[] camera = Samples.jpegOfACamera(400, 240, 6);
        assertThat(latin(camera)).contains("Exif", Samples.SECRET_PLACE);

        byte[] kept = Scaling.jpeg(PictureFile.read(camera), .9f);

        assertThat(latin(kept)).doesNotContain("Exif", Samples.SECRET_PLACE);
    }

    @Test
    void whatIsTransparentBecomesWhite() {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);

        assertThat(PictureFile.read(Samples.written(clear)).getRGB(150, 150)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void aLargePictureIsKeptSmaller() {
        BufferedImage image = PictureFile.read(Samples.jpeg(5_000, 4_000));

        assertThat(image.getWidth()).isEqualTo(2_400);
        assertThat(image.getHeight()).isEqualTo(1_920);
        assertThat(colour(image, .25, .5)).isEqualTo("RED");
    }

    @Test
    void aSizeIsCutAroundTheFocalPointAndNeverMadeLarger() {
        BufferedImage image = Samples.image(2_000, 1_000);

        BufferedImage left = PictureSize.SQUARE.cut(image, 0, 50);
        assertThat(left.getWidth()).isEqualTo(left.getHeight()).isEqualTo(1_000);
        assertThat(colour(left, .99, .1)).isEqualTo("RED");
        BufferedImage right = PictureSize.SQUARE.cut(image, 100, 50);
        assertThat(colour(right, .01, .1)).isEqualTo("BLUE");
        for (PictureSize size : PictureSize.values()) {
            BufferedImage cut = size.cut(Samples.image(300, 700), 50, 10);
            assertThat(cut.getWidth())
                    .as(size.word())
                    .isLessThanOrEqualTo(300)
                    .isEqualTo(size.of(300, 700).width());
            assertThat(cut.getHeight())
                    .as(size.word())
                    .isEqualTo(size.of(300, 700).height());
        }
        assertThat(PictureSize.OPEN_GRAPH.of(2_400, 1_800)).isEqualTo(new PictureSize.Extent(1_200, 630));
    }

    private static String colour(BufferedImage image, double x, double y) {
        Color colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return colour.getRed() > 128 ? "RED" : colour.getBlue() > 128 ? "BLUE" : "GREEN";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
