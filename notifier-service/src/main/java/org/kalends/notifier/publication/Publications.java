package org.kalends.notifier.publication;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The publications of every statement. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    private final Clock clock;

    @Inject
    Publications(Clock clock) {
        this.clock = clock;
    }

    /** Opens a publication; its deliveries are planned next. */
    public Publication open(Release release, String channel, String account) {
        Publication publication = new Publication(release, channel, account, clock.instant());
        persistAndFlush(publication);
        return publication;
    }

    /** Mail first, then the accounts. */
    public List<Publication> of(UUID statementId) {
        return list(
                "statementId = ?1 order by case when channel = 'mail' then 0 else 1 end, channel, account",
                statementId);
    }

    /**
     * What did not arrive, or may not have, the longest waiting first.
     *
     * @param offices whose; empty for every office
     */
    public List<Publication> needingSomeone(Set<String> offices, int most) {
        return find(
                        "from Publication p join fetch p.release r where p.state in ?1"
                                + " and (?2 = true or r.office in ?3) order by p.changedAt, p.id",
                        List.of(State.FAILED, State.UNKNOWN),
                        offices.isEmpty(),
                        offices.isEmpty() ? Set.of("") : offices)
                .page(0, most)
                .list();
    }

    /** For a change; whoever else wants to change it waits. */
    public Publication held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
