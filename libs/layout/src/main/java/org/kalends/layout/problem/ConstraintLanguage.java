package org.kalends.layout.problem;

import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.kalends.layout.Reader;

/**
 * What is wrong with a field is said in the reader's language, as everything else on the page. It stands in for the
 * framework's own choice, which knows what the browser asks for and not what the reader chose.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ConstraintLanguage implements LocaleResolver {

    private final Provider<Reader> reader;
    private final CurrentVertxRequest request;

    @Inject
    ConstraintLanguage(Provider<Reader> reader, CurrentVertxRequest request) {
        this.reader = reader;
        this.request = request;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        boolean asked = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        return asked ? reader.get().locale() : context.getDefaultLocale();
    }
}
