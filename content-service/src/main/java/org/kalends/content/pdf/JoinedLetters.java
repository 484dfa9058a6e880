package org.kalends.content.pdf;

import java.util.Map;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Arabic letters in their joined forms, with vowel signs above and below them. Shaping by presentation forms gives each sign
 * a width of its own and so tears words apart; the combining signs have none.
 */
final class JoinedLetters implements BidiReorderer {

    private static final char SHADDA = '\u0651';

    /** Eight signs from U+064B on, two presentation forms for each from U+FE70 on; two of the sixteen are others. */
    private static final String SIGNS =
            "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    /** A doubled consonant's sign with its vowel, drawn as one. */
    private static final Map<Character, Character> WITH_SHADDA =
            Map.of('\u064C', '\uFC5E', '\u064D', '\uFC5F', '\u064E', '\uFC60', '\u064F', '\uFC61', '\u0650', '\uFC62');

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        return combined(icu.shapeText(text));
    }

    static String combined(String shaped) {
        StringBuilder combined = new StringBuilder(shaped.length());
        for (char sign : shaped.toCharArray()) {
            char plain = sign >= '\uFE70' && sign <= '\uFE7F' ? SIGNS.charAt(sign - '\uFE70') : sign;
            int last = combined.length() - 1;
            char before = last < 0 ? ' ' : combined.charAt(last);
            Character both =
                    before == SHADDA ? WITH_SHADDA.get(plain) : plain == SHADDA ? WITH_SHADDA.get(before) : null;
            if (both == null) {
                combined.append(plain);
            } else {
                combined.setCharAt(last, both);
            }
        }
        return combined.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
