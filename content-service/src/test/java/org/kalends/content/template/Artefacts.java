package org.kalends.content.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What shows in a text that a placeholder was empty where the template did not expect it. */
final class Artefacts {

    private static final Map<String, Pattern> KINDS = kinds();

    private Artefacts() {}

    /** What is wrong with a filled template, in words; empty when nothing is. */
    static List<String> in(TemplateText text, boolean titled) {
        List<String> found = new ArrayList<>();
        if (titled == text.title().isBlank() || text.title().contains("\n")) {
            found.add("title: " + text.title());
        }
        if (text.body().isBlank()) {
            found.add("nothing is said");
        }
        String whole = text.title() + "\n" + text.body();
        KINDS.forEach((name, pattern) -> {
            if (pattern.matcher(whole).find()) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("a brace", Pattern.compile("[{}]"));
        kinds.put("null", Pattern.compile("(?i)\\bnull\\b"));
        kinds.put("two spaces", Pattern.compile("  "));
        kinds.put("a space before a mark", Pattern.compile(" [,.;:!?،؛؟)]"));
        kinds.put("two marks", Pattern.compile("[,;:،][,.;:،]|(?<!\\.)\\.\\.(?!\\.)|: ?\\."));
        kinds.put("empty brackets or quotes", Pattern.compile("\\(\\s*[),;:]|«[\\s\\u00A0]*»|“”|\\[]"));
        kinds.put("an empty item or quotation", Pattern.compile("(?m)^[->]\\s*$(?!\n> )"));
        kinds.put("a line that begins with a mark", Pattern.compile("(?m)^[ ,.;:،)]"));
        kinds.put("a list that was announced and is not there", Pattern.compile(":\\n\\n(?!- )|:\\s*\\z"));
        kinds.put("a zero", Pattern.compile("(?<![\\d.,\\u00A0\\u202F])0(?![\\d.,])"));
        kinds.put("many empty lines", Pattern.compile("\n{3}"));
        return kinds;
    }
}
