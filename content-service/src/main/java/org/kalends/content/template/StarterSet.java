package org.kalends.content.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

/** Brings the shipped templates into the database at each start. What a person has rewritten stays theirs. */
@ApplicationScoped
public class StarterSet {

    private static final String FOLDER = "starter/";
    private static final long IMPORT_LOCK = 7_218_349_001L;

    private final Templates templates;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    StarterSet(Templates templates, EntityManager database, Clock clock) {
        this.templates = templates;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, IMPORT_LOCK)
                .getSingleResult();
        read("index.txt").lines().filter(path -> !path.isBlank()).forEach(this::bring);
    }

    /** @param path {@code <occasion>/<step kind>/<locale>/<channel kind>.md} */
    private void bring(String path) {
        TemplateKey key = TemplateFile.key(path).orElseThrow();
        Template template = templates.of(key).orElseGet(() -> new Template(key));
        if (template.isAsShipped()) {
            template.ship(TemplateFile.text(read(path)), clock.instant());
            templates.persist(template);
        }
    }

    private static String read(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped template " + name + " cannot be read", e);
        }
    }
}
