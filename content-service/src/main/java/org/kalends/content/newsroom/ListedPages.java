package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

/** What the lists, the feeds and the sitemap show: everything released and not retracted. */
@ApplicationScoped
class ListedPages {

    private static final String PUBLIC = " from PublicPage p where p.retractedAt is null";

    /** Each statement once: in the wished language where there is one, else in its main one. */
    private static final String ONCE = " and (p.locale = :wished or p.main = true"
            + " and not exists (select 1 from PublicPage o where o.statementId = p.statementId and o.locale = :wished))";

    private static final String NEWEST_FIRST = " order by p.releasedAt desc, p.statementId desc";

    private final EntityManager database;

    @Inject
    ListedPages(EntityManager database) {
        this.database = database;
    }

    /**
     * The newest first, each statement once.
     *
     * @param wished the language to take of each statement, unless the listing is of one language
     * @param before where the page begins; null for the first
     * @param count the most to give
     */
    List<PublicPage> page(Listing listing, String wished, @Nullable Before before, int count) {
        TypedQuery<PublicPage> query = query(
                "select p" + PUBLIC,
                listing,
                (listing.language() == null ? ONCE : "")
                        + (before == null
                                ? ""
                                : " and (p.releasedAt < :at or p.releasedAt = :at and p.statementId < :statement)")
                        + NEWEST_FIRST,
                PublicPage.class);
        if (listing.language() == null) {
            query.setParameter("wished", wished);
        }
        if (before != null) {
            query.setParameter("at", before.at()).setParameter("statement", before.statement());
        }
        return query.setMaxResults(count).getResultList();
    }

    /** The languages that anything of it is public in, in the order of their tags. */
    List<String> languages(Listing listing) {
        return query("select distinct p.locale" + PUBLIC, listing, " order by p.locale", String.class)
                .getResultList();
    }

    /** The years of its occurrences, the newest first. */
    List<Integer> years(Listing listing) {
        return query("select distinct p.year" + PUBLIC, listing, " order by p.year desc", Integer.class)
                .getResultList();
    }

    /** When anything of it was last released, corrected or retracted. */
    Optional<Instant> changedAt(Listing listing) {
        String latest = "select max(greatest(p.releasedAt, coalesce(p.correctedAt, p.releasedAt),"
                + " coalesce(p.retractedAt, p.releasedAt))) from PublicPage p where true = true";
        return Optional.ofNullable(query(latest, listing, "", Instant.class).getSingleResult());
    }

    /** How many statements are public. */
    long statements() {
        return database.createQuery(
                        "select count(p) from PublicPage p where p.main = true and p.retractedAt is null", Long.class)
                .getSingleResult();
    }

    /** Some statements in the order of their release, each in all its languages, the main one first. */
    List<List<PublicPage>> statements(int from, int count) {
        List<UUID> ids = database.createQuery(
                        "select p.statementId from PublicPage p where p.main = true and p.retractedAt is null"
                                + " order by p.releasedAt, p.statementId",
                        UUID.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
        Map<UUID, List<PublicPage>> languages = languagesOf(ids);
        return ids.stream().map(languages::get).toList();
    }

    /** Statements in all their languages, the main one first, by the statement's id. */
    Map<UUID, List<PublicPage>> languagesOf(List<UUID> statements) {
        return database
                .createQuery(
                        "from PublicPage p where p.statementId in :statements order by p.main desc, p.locale",
                        PublicPage.class)
                .setParameter("statements", statements)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(PublicPage::statementId));
    }

    private <T> TypedQuery<T> query(String select, Listing listing, String rest, Class<T> type) {
        Map<String, Object> given = listing.given();
        String conditions = given.keySet().stream()
                .map(name -> " and p." + name + " = :" + name)
                .collect(Collectors.joining());
        TypedQuery<T> query = database.createQuery(select + conditions + rest, type);
        given.forEach(query::setParameter);
        return query;
    }
}
