package org.kalends.content.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Engine;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.WhenSectionHelper;

/**
 * Where templates that people write are run: a Qute engine that knows no bean, no configuration, no class and no file,
 * only the {@link Functions} over maps, lists, texts, numbers and dates, within a {@link Budget}.
 */
@ApplicationScoped
public class Sandbox {

    private final Engine engine = Engine.builder()
            .addSectionHelper(new IfSectionHelper.Factory())
            .addSectionHelper(new WhenSectionHelper.Factory())
            .addSectionHelper(new EachSection.Factory())
            .addValueResolver(new Functions())
            .build();

    /**
     * A template that was read and found good.
     *
     * @param template as parsed
     * @param required full names of the facts without which it is not complete
     * @param used full names of all placeholders that it mentions
     */
    public record Parsed(Template template, Set<String> required, Set<String> used) {}

    /**
     * Reads a template and holds it against the dictionary.
     *
     * @param field the name of the field to blame
     * @throws RefusedTemplate with line and column of each fault
     */
    public Parsed parse(String source, String field) {
        List<Finding> tooLarge = SourceBounds.check(source);
        if (!tooLarge.isEmpty()) {
            throw new RefusedTemplate(field, tooLarge);
        }
        Template template = parsed(source, field);
        TemplateCheck check = new TemplateCheck(template);
        if (!check.findings().isEmpty()) {
            throw new RefusedTemplate(field, check.findings());
        }
        return new Parsed(template, Set.copyOf(check.required()), Set.copyOf(check.used()));
    }

    /**
     * Renders within the budget.
     *
     * @param data maps, lists, texts, numbers and dates only
     * @throws SpentBudget when it asks for more
     */
    public String render(Parsed parsed, Map<String, Object> data, Language language) {
        Budget budget = new Budget();
        TemplateInstance instance = parsed.template()
                .data(data)
                .setAttribute(Budget.ATTRIBUTE, budget)
                .setAttribute(Language.ATTRIBUTE, language);
        try {
            instance.consume(budget::write).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SpentBudget spent ? spent : e;
        }
        return budget.written();
    }

    private Template parsed(String source, String field) {
        try {
            return engine.parse(source);
        } catch (TemplateException e) {
            int line = e.getOrigin() == null ? 1 : e.getOrigin().getLine();
            int column = e.getOrigin() == null ? 1 : e.getOrigin().getLineCharacterStart();
            throw new RefusedTemplate(field, List.of(new Finding(line, column, ParserWords.of(e))));
        }
    }
}
