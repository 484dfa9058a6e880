package org.kalends.notifier.publication;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** What became of the statements after their release. */
@ApplicationScoped
public class Aftermaths implements PanacheRepositoryBase<Aftermath, UUID> {

    /** @return whether that is news */
    public boolean keep(StatementCorrected told) {
        return of(told.statement().statementId()).correct(told);
    }

    /** @return whether that is news */
    public boolean keep(StatementRetracted told) {
        return of(told.statement().statementId()).retract(told);
    }

    public boolean isRetracted(UUID statementId) {
        return findByIdOptional(statementId).filter(Aftermath::isRetracted).isPresent();
    }

    /** What the statement says now: the released text, or the correction that took its place. */
    public StatementReleased newest(StatementReleased released) {
        Optional<StatementReleased> correction =
                findByIdOptional(released.statement().statementId()).flatMap(Aftermath::correction);
        return correction
                .filter(text ->
                        text.statement().sequence() > released.statement().sequence())
                .orElse(released);
    }

    private Aftermath of(UUID statementId) {
        return findByIdOptional(statementId).orElseGet(() -> {
            Aftermath aftermath = new Aftermath(statementId);
            persist(aftermath);
            return aftermath;
        });
    }
}
