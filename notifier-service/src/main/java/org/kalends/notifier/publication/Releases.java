package org.kalends.notifier.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;

/** The statements that were made public. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {

    /** Whether this release, or a later one of the same statement, was already heard of. */
    public boolean know(StatementRef statement) {
        return count("statementId = ?1 and sequence >= ?2", statement.statementId(), statement.sequence()) > 0;
    }

    /** Keeps a release as it was told. */
    public Release keep(StatementReleased told) {
        Release release = new Release(told);
        persist(release);
        return release;
    }

    /** The newest release of a statement. */
    public Optional<Release> newest(UUID statementId) {
        return find("statementId = ?1 order by sequence desc", statementId).firstResultOptional();
    }

    /**
     * The newest first.
     *
     * @param offices whose; empty for every office
     */
    public List<Release> recent(Set<String> offices, int most) {
        return (offices.isEmpty()
                        ? find("order by releasedAt desc")
                        : find("office in ?1 order by releasedAt desc", offices))
                .page(0, most)
                .list();
    }
}
