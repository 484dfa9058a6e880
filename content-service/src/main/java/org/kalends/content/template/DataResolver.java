package org.kalends.content.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/** The only way from a name to a value: the fields of a map, and the {@link Functions}. */
final class DataResolver implements ValueResolver {

    @Override
    public boolean appliesTo(EvalContext context) {
        return true;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Setting setting = Setting.NOW.get();
        setting.budget().step();
        Object result = context.getBase() instanceof Map<?, ?> group
                ? field(group, context)
                : Functions.asked(context.getBase(), context.getName(), words(context), setting);
        return result == null ? Results.notFound(context) : CompletedStage.of(result);
    }

    private static Object field(Map<?, ?> group, EvalContext context) {
        return context.getParams().isEmpty() ? group.get(context.getName()) : null;
    }

    private static List<Object> words(EvalContext context) {
        List<Object> words = new ArrayList<>();
        for (Expression parameter : context.getParams()) {
            words.add(context.evaluate(parameter).toCompletableFuture().join());
        }
        return words;
    }
}
