package org.kalends.content.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Parameter;
import io.quarkus.qute.ParserError;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateException;

/**
 * {@code {#for item in list}}: turns over lists only, never over a number or anything else that could be without end,
 * and every turn is paid for.
 */
final class EachSection implements SectionHelper {

    static final String ALIAS = "alias";
    static final String ITERABLE = "iterable";

    private final String alias;
    private final Expression list;

    private EachSection(String alias, Expression list) {
        this.alias = alias;
        this.list = list;
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
        return context.resolutionContext()
                .evaluate(list)
                .thenApply(value -> value instanceof List<?> items ? turns(items, context) : new Turns(List.of()));
    }

    private ResultNode turns(List<?> items, SectionResolutionContext context) {
        Budget budget = Setting.NOW.get().budget();
        List<ResultNode> results = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            budget.turn();
            results.add(turn(items.get(i), i, items.size(), context));
        }
        return new Turns(results);
    }

    private ResultNode turn(Object item, int index, int size, SectionResolutionContext context) {
        Map<String, Object> names = Map.of(
                alias,
                item,
                alias + "_count",
                index + 1,
                alias + "_hasNext",
                index + 1 < size,
                alias + "_isFirst",
                index == 0);
        CompletableFuture<ResultNode> result = context.execute(
                        context.resolutionContext().createChild(names, null))
                .toCompletableFuture();
        return result.join();
    }

    /** The results of all turns, one after the other. */
    private static final class Turns extends ResultNode {

        private final List<ResultNode> results;

        Turns(List<ResultNode> results) {
            this.results = results;
        }

        @Override
        public void process(Consumer<String> output) {
            results.forEach(result -> result.process(output));
        }
    }

    /** Makes the section from {@code for} or {@code each}. */
    static final class Factory implements SectionHelperFactory<EachSection> {

        @Override
        public List<String> getDefaultAliases() {
            return List.of("for", "each");
        }

        @Override
        public ParametersInfo getParameters() {
            return ParametersInfo.builder()
                    .addParameter(ALIAS, Parameter.EMPTY)
                    .addParameter("in", Parameter.EMPTY)
                    .addParameter(new Parameter(ITERABLE, null, true))
                    .build();
        }

        @Override
        public Scope initializeBlock(Scope outer, BlockInfo block) {
            if (!block.isMainBlock()) {
                return outer;
            }
            String first = block.getParameter(ALIAS);
            if (block.getParameter(ITERABLE) == null && (first == null || first.equals(Parameter.EMPTY))) {
                throw TemplateException.builder()
                        .message("A loop without a list")
                        .origin(block.getOrigin())
                        .code(ParserError.MANDATORY_SECTION_PARAMS_MISSING)
                        .build();
            }
            String iterable = block.getParameter(ITERABLE);
            block.addExpression(ITERABLE, iterable == null ? block.getParameter(0) : iterable);
            return new Scope(outer);
        }

        @Override
        public EachSection initialize(SectionInitContext context) {
            return new EachSection(
                    alias(context.getParameter(ALIAS), context.getParameter(ITERABLE)),
                    context.getExpression(ITERABLE));
        }

        /** {@code {#each list}} names its item {@code it}. */
        static String alias(String alias, String iterable) {
            return iterable == null || alias == null || alias.equals(Parameter.EMPTY) ? "it" : alias;
        }
    }
}
