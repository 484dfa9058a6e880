package org.kalends.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Every template rendered for a request speaks the reader's language, without each page having to say so. */
@ApplicationScoped
class PageLanguage {

    private final Provider<Reader> reader;
    private final CurrentVertxRequest request;

    @Inject
    PageLanguage(Provider<Reader> reader, CurrentVertxRequest request) {
        this.reader = reader;
        this.request = request;
    }

    void prepare(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            page.setLocale(reader.get().locale());
        }
    }
}
