package org.kalends.content.template;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Parameter;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;

/** {@code {#part greeting /}}: the text of a shared part, filled with the same data. Only parts of our own store are reached. */
final class PartSection implements SectionHelper {

    static final String NAME = "part";
    static final String WHICH = "name";

    private final String which;

    private PartSection(String which) {
        this.which = which;
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
        return CompletedStage.of(new Written(Setting.NOW.get().part(which)));
    }

    /** A text that is written as it is. */
    private static final class Written extends ResultNode {

        private final String text;

        Written(String text) {
            this.text = text;
        }

        @Override
        public void process(Consumer<String> output) {
            output.accept(text);
        }
    }

    /** Makes the section. */
    static final class Factory implements SectionHelperFactory<PartSection> {

        @Override
        public List<String> getDefaultAliases() {
            return List.of(NAME);
        }

        @Override
        public ParametersInfo getParameters() {
            return ParametersInfo.builder()
                    .addParameter(new Parameter(WHICH, null, false))
                    .build();
        }

        @Override
        public PartSection initialize(SectionInitContext context) {
            return new PartSection(context.getParameter(WHICH));
        }
    }
}
