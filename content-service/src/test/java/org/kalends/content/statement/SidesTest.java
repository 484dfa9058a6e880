package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SidesTest {

    @Test
    void aRewrittenParagraphStandsBesideWhatItWas() {
        List<Sides.Row> rows = Sides.between(
                "The first.\n\nTrafficking looks like a job offer and a debt.\n\nThe last.",
                "The first.\n\nA new one that nobody knows.\n\nTrafficking looks like a job offer, and grows.\n\nThe last.");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).isSame()).isTrue();
        assertThat(rows.get(1).before()).isEmpty();
        assertThat(text(rows.get(2).before())).startsWith("Trafficking");
        assertThat(text(rows.get(2).after())).startsWith("Trafficking");
        assertThat(rows.get(2).isSame()).isFalse();
        assertThat(rows.get(3).isSame()).isTrue();
    }

    @Test
    void whatIsTakenOutHasNothingBesideIt() {
        List<Sides.Row> rows = Sides.between("Stays.\n\nGoes away for good.", "Stays.");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).after()).isEmpty();
    }

    @Test
    void sentencesAreCountedAsPeopleCountThem() {
        assertThat(Sentences.changed("One. Two.", "One. Two.", Locale.ENGLISH)).isZero();
        assertThat(Sentences.changed("One. Two.", "One. Two changed. Three.", Locale.ENGLISH))
                .isEqualTo(2);
        assertThat(Sentences.changed("Раз. Два.", "Раз.", Locale.of("ru"))).isEqualTo(1);
    }

    @Test
    void changesThatDoNotTouchAreMergedAndOthersAreNot() {
        Variant base = page("T", "A.\n\nB.\n\nC.");

        assertThat(Merge.of(base, page("T", "A.\n\nB.\n\nCC."), page("New", "AA.\n\nB.\n\nC.")))
                .isEqualTo(new Merge(page("New", "AA.\n\nB.\n\nCC."), true));
        assertThat(Merge.of(base, page("T", "A.\n\nmine\n\nC."), page("T", "A.\n\ntheirs\n\nC.")))
                .isEqualTo(new Merge(page("T", "A.\n\nmine\n\nC."), false));
        assertThat(Merge.of(base, page("T", "A.\n\nsame\n\nC."), page("T", "A.\n\nsame\n\nC."))
                        .whole())
                .isTrue();
        assertThat(Merge.of(base, page("Mine", "A.\n\nB.\n\nC."), page("Theirs", "A.\n\nB.\n\nC."))
                        .whole())
                .isFalse();
    }

    private static Variant page(String title, String source) {
        return new Variant("en", "page", title, source);
    }

    private static String text(List<TextDiff.Piece> pieces) {
        return String.join("", pieces.stream().map(TextDiff.Piece::text).toList());
    }
}
