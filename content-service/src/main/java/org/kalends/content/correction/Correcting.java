package org.kalends.content.correction;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.Acting;
import org.kalends.outbox.Outbox;

/** Begins the correction of something public, gives it up, or puts it in the place of what is public. */
@ApplicationScoped
public class Correcting {

    private final Acting acting;
    private final Publishing publishing;
    private final Outbox outbox;

    @Inject
    Correcting(Acting acting, Publishing publishing, Outbox outbox) {
        this.acting = acting;
        this.publishing = publishing;
        this.outbox = outbox;
    }

    /** @param notes what was wrong, in words for the public, per language */
    @Transactional
    public void begin(UUID id, Map<String, String> notes) {
        outbox.append(acting.on(id).correct(notes, acting.act()));
    }

    @Transactional
    public void drop(UUID id) {
        outbox.append(acting.on(id).dropCorrection(acting.act()));
    }

    /** Makes the approved correction public. */
    @Transactional
    public void publish(UUID id) {
        publishing.correct(acting.on(id), acting.act());
    }

    /** Takes the statement back, at once. */
    @Transactional
    public void retract(UUID id, String reason) {
        publishing.retract(acting.on(id), acting.act(reason));
    }
}
