package org.kalends.content.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Engine;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.WhenSectionHelper;
import org.kalends.layout.problem.Problem;

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
            .addSectionHelper(new PartSection.Factory())
            .addValueResolver(new DataResolver())
            .addResultMapper((value, expression) -> Setting.NOW.get().text(value))
            .build();

    /**
     * A template that was read and found good.
     *
     * @param template as parsed
     * @param required full names of the facts without which it is not complete
     * @param used full names of all placeholders that it mentions
     * @param parts the shared parts that it includes, with the place of each
     */
    public record Parsed(
            Template template, Set<String> required, Set<String> used, Map<String, TemplateNode.Origin> parts) {}

    /**
     * Reads a template and holds it against the dictionary.
     *
     * @param field the name of the field to blame
     * @param language of the text, whose forms of words it may choose from
     * @throws RefusedTemplate with line and column of each fault
     */
    public Parsed parse(String source, String field, Language language) {
        List<Finding> outOfBounds = SourceBounds.check(source);
        if (!outOfBounds.isEmpty()) {
            throw new RefusedTemplate(field, outOfBounds);
        }
        Template template = parsed(source, field);
        TemplateCheck check = new TemplateCheck(template, language);
        if (!check.findings().isEmpty()) {
            throw new RefusedTemplate(field, check.findings());
        }
        return new Parsed(template, Set.copyOf(check.required()), Set.copyOf(check.used()), Map.copyOf(check.parts()));
    }

    /**
     * Renders within the budget.
     *
     * @param data maps, lists, texts, links, numbers, dates and what is to confirm; nothing else
     * @param markdown whether the text is Markdown; what facts say is then kept from being read as marks
     * @throws SpentBudget when it asks for more
     */
    public String render(Parsed parsed, Map<String, Object> data, Language language, boolean markdown) {
        return render(parsed, new Inclusion(Map.of(), data, 0), language, markdown);
    }

    /** The same, with the parts that it includes. */
    String render(Parsed parsed, Inclusion inclusion, Language language, boolean markdown) {
        Budget budget = new Budget();
        Setting setting = new Setting(language, day(inclusion.data()), markdown, budget, inclusion);
        ScopedValue.where(Setting.NOW, setting)
                .run(() -> consume(parsed.template().data(inclusion.data()), budget::write));
        return budget.written();
    }

    static void consume(TemplateInstance instance, Consumer<String> output) {
        try {
            instance.consume(output).toCompletableFuture().join();
        } catch (CompletionException | TemplateException e) {
            throw said(e);
        }
    }

    /** The problem in it, which the engine wraps. */
    private static RuntimeException said(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return Stream.of(e, e.getCause())
                .filter(TemplateException.class::isInstance)
                .map(TemplateException.class::cast)
                .findFirst()
                .<RuntimeException>map(unfit -> refused(unfit, "body"))
                .orElse(e);
    }

    private static LocalDate day(Map<String, Object> data) {
        return data.get("occurrence") instanceof Map<?, ?> occurrence
                        && occurrence.get("date") instanceof LocalDate date
                ? date
                : LocalDate.EPOCH;
    }

    private Template parsed(String source, String field) {
        try {
            return engine.parse(source);
        } catch (TemplateException e) {
            throw refused(e, field);
        }
    }

    private static RefusedTemplate refused(TemplateException e, String field) {
        int line = e.getOrigin() == null ? 1 : e.getOrigin().getLine();
        int column = e.getOrigin() == null ? 1 : e.getOrigin().getLineCharacterStart();
        RefusedTemplate refused = new RefusedTemplate(field, List.of(new Finding(line, column, ParserWords.of(e))));
        refused.initCause(e);
        return refused;
    }
}
