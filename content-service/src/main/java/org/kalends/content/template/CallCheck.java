package org.kalends.content.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.quarkus.qute.Expression;
import io.quarkus.qute.TemplateNode;
import org.kalends.layout.problem.Sentence;

/** Holds what stands in the brackets of a function against what it takes in this language. */
final class CallCheck {

    private static final Set<String> WITH_FORMS = Set.of("spelled", "ordinal", "spelledOrdinal");

    private final Language language;
    private final List<Finding> findings;

    CallCheck(Language language, List<Finding> findings) {
        this.language = language;
        this.findings = findings;
    }

    void check(Function function, List<Expression> words, TemplateNode.Origin at) {
        String name = function.name();
        if (words.size() < function.least() || words.size() > function.most()) {
            findings.add(Finding.at(
                    at,
                    Sentence.of(
                            "template-refused.words",
                            "“{0}” takes {1} to {2} words in its brackets, and here are {3}.",
                            name,
                            function.least(),
                            function.most(),
                            words.size())));
        } else if (name.equals("choose") && words.size() % 2 == 0) {
            findings.add(Finding.at(
                    at,
                    Sentence.of(
                            "template-refused.pairs",
                            "“choose” takes pairs, what the value may be and what to say then, and at the end what to say"
                                    + " otherwise.")));
        } else if (!words.isEmpty() && words.getFirst().isLiteral()) {
            form(name, String.valueOf(words.getFirst().getLiteral()), at);
        }
    }

    private void form(String name, String form, TemplateNode.Origin at) {
        Set<String> forms = forms(name);
        if (forms != null && !forms.contains(form)) {
            findings.add(Finding.at(
                    at,
                    Sentence.of(
                            "template-refused.form",
                            "“{0}” has no form “{1}” here ({2}). {3,plural,=0{It has none}other{It has: {4}}}.",
                            name,
                            form,
                            language.locale(),
                            forms.size(),
                            String.join(", ", forms))));
        }
    }

    private Set<String> forms(String name) {
        if (WITH_FORMS.contains(name)) {
            return language.forms(name);
        }
        if (name.equals("yearsAgo")) {
            Set<String> forms = new TreeSet<>(language.forms("spelled"));
            forms.add("digits");
            return forms;
        }
        return null;
    }
}
