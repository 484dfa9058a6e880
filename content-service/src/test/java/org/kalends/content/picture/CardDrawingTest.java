package org.kalends.content.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CardDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    static Stream<Arguments> languages() {
        return Stream.of(
                arguments("en", "World Day Against Trafficking in Persons", "Embassy of Arvenia in Amman"),
                arguments("fr", "Journée mondiale de la lutte contre la traite d’êtres humains", "Ambassade à Paris"),
                arguments("es", "Día Mundial contra la Trata: ¿qué podemos hacer? ¡Mucho!", "Embajada en España"),
                arguments("ru", "Всемирный день борьбы с торговлей людьми — «ёлка»", "Посольство США в Казахстане"),
                arguments("kk", "ӘәҒғҚқҢңӨөҰұҮүҺһІі: Адам саудасына қарсы дүниежүзілік күн", "Елшілік"),
                arguments("ar", "اليوم العالمي لمكافحة الاتجار بالأشخاص", "سفارة أرفينيا في عمّان"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyScriptOfTheStarterSetIsDrawn(String locale, String title, String office) {
        CardText card = new CardText(locale, title, "", DAY, office);
        byte[] png = CardDrawing.png(card);
        BufferedImage image = Samples.read(png);

        assertThat(CardFonts.isDrawable(title + office + card.month())).isTrue();
        assertThat(image.getWidth()).isEqualTo(1_200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(300_000);
        boolean mirrored = locale.equals("ar");
        assertThat(drawn(image, mirrored ? 850 : 80, 205, mirrored ? 1_120 : 350, 460, CardDrawing.RED))
                .isGreaterThan(2_000);
        assertThat(drawn(image, mirrored ? 80 : 404, 205, mirrored ? 796 : 1_120, 400, CardDrawing.INK))
                .isGreaterThan(500);
        assertThat(drawn(image, mirrored ? 80 : 600, 480, mirrored ? 600 : 1_120, 545, CardDrawing.INK))
                .isGreaterThan(200);
        assertThat(drawn(image, 0, 0, 70, 630, CardDrawing.INK) + drawn(image, 1_130, 0, 1_200, 630, CardDrawing.INK))
                .as("ink outside the margins")
                .isZero();
    }

    @Test
    void arabicLettersJoin() {
        String joined = "محمد";
        BufferedImage whole = Samples.read(CardDrawing.png(new CardText("ar", joined, "", DAY, "")));
        BufferedImage apart =
                Samples.read(CardDrawing.png(new CardText("ar", "م ح م د".replace(" ", "\u200C"), "", DAY, "")));

        assertThat(width(whole)).isPositive().isLessThan(width(apart));
    }

    @Test
    void aLongTitleWrapsAndShrinksAndStaysInItsPlace() {
        String title = "A very long title about a day that matters to a great many people everywhere ".repeat(12);

        BufferedImage image = Samples.read(CardDrawing.png(new CardText("en", title, "", DAY, "Office ".repeat(40))));

        assertThat(drawn(image, 404, 205, 1_120, 400, CardDrawing.INK)).isGreaterThan(2_000);
        assertThat(drawn(image, 1_124, 0, 1_200, 630, CardDrawing.INK)).isZero();
        assertThat(drawn(image, 404, 112, 1_120, 196, CardDrawing.INK)).isZero();
        assertThat(drawn(image, 0, 480, 76, 545, CardDrawing.INK)).isZero();
    }

    @Test
    void ornamentsAreLeftOutAndWordsAreNot() {
        assertThat(CardFonts.drawable("🕯️ Всемирный день 🇰🇿")).isEqualTo("Всемирный день");
        assertThat(CardFonts.drawable("世界打击人口贩运日")).isEmpty();
    }

    @Test
    void aTitleThatCannotBeDrawnGivesWayToTheObservance() {
        byte[] card = CardDrawing.png(new CardText("zh", "世界打击人口贩运日", "World Day", DAY, "Embassy"));

        assertThat(card).isEqualTo(CardDrawing.png(new CardText("zh", "World Day", "", DAY, "Embassy")));
    }

    @Test
    void whatIsDrawnIsSaidToo() {
        assertThat(new CardText("en", "World Day", "World Day", DAY, "Embassy in Amman").spoken())
                .isEqualTo("World Day. July 30, 2026. Embassy in Amman.");
    }

    private static long drawn(BufferedImage image, int left, int top, int right, int bottom, Color colour) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> isNear(image.getRGB(x, y), colour))
                        .count())
                .sum();
    }

    private static int width(BufferedImage image) {
        int[] columns = IntStream.range(80, 797)
                .filter(x -> drawn(image, x, 205, x + 1, 400, CardDrawing.INK) > 0)
                .toArray();
        return columns.length == 0 ? 0 : columns[columns.length - 1] - columns[0];
    }

    private static boolean isNear(int rgb, Color colour) {
        Color seen = new Color(rgb);
        return Math.abs(seen.getRed() - colour.getRed()) < 40
                && Math.abs(seen.getGreen() - colour.getGreen()) < 40
                && Math.abs(seen.getBlue() - colour.getBlue()) < 40;
    }
}
