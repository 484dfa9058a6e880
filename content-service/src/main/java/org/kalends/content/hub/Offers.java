package org.kalends.content.hub;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What the offices are offered: rows, written for all offices at once. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    /** Each office's languages that the paragraph is for: its own, or for the hub's first one those that the hub lacks. */
    private static final String FOR_OFFICES = """
            INSERT INTO hub_offer (id, spoke_id, paragraph_id, locale, before, now, anchor, state, offered_at, version)
            SELECT gen_random_uuid(), k.statement_id, p.id, l.locale, %s, p.text,
                CASE WHEN l.locale = p.locale THEN %s ELSE '' END, 'WAITING', :at, 0
            FROM hub_paragraph p
            JOIN spoke k ON k.hub_statement_id = p.statement_id
            JOIN statement s ON s.id = k.statement_id AND s.progress <> 'CANCELLED'
            CROSS JOIN LATERAL jsonb_array_elements_text(s.request::jsonb -> 'office' -> 'locales') AS l(locale)
            WHERE p.statement_id = :hub AND %s
                AND jsonb_exists(s.request::jsonb -> 'channelKinds', p.channel_kind)
                AND (l.locale = p.locale OR p.locale = :main AND NOT EXISTS (
                    SELECT FROM hub_paragraph own WHERE own.statement_id = :hub AND own.locale = l.locale))
            """;

    private static final String AGAIN = """
            ON CONFLICT (spoke_id, paragraph_id, locale) DO UPDATE SET
                before = CASE WHEN hub_offer.state = 'WAITING' THEN hub_offer.before ELSE excluded.before END,
                now = excluded.now, state = 'WAITING', offered_at = excluded.offered_at,
                decided_by = NULL, decided_at = NULL, version = hub_offer.version + 1
            """;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Offers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Offers what the hub changed in a revision to every office that follows; what it took back again is no offer. */
    void spread(UUID hub, String main, int revision) {
        String changed = String.format(
                Locale.ROOT,
                FOR_OFFICES,
                "p.previous",
                "p.previous",
                "k.seen_revision >= 0 AND p.changed_in = :revision AND p.mark <> 'LOCAL'");
        insert(changed + AGAIN, hub, main).setParameter("revision", revision).executeUpdate();
        database.createNativeQuery("""
                UPDATE hub_offer o SET state = 'WITHDRAWN', version = o.version + 1
                FROM spoke k, hub_paragraph p
                WHERE k.statement_id = o.spoke_id AND k.hub_statement_id = :hub AND p.id = o.paragraph_id
                    AND p.mark = 'SHARED' AND o.state = 'WAITING' AND o.before = o.now""").setParameter("hub", hub).executeUpdate();
    }

    /** Offers to offices that follow since now all that the hub says otherwise than its draft did, and its marks. */
    void welcome(UUID hub, String main) {
        String all = String.format(
                Locale.ROOT,
                FOR_OFFICES,
                "p.drafted",
                "p.drafted",
                "k.seen_revision < 0 AND (p.text <> p.drafted OR p.mark <> 'SHARED')");
        insert(all + "ON CONFLICT DO NOTHING", hub, main).executeUpdate();
        lookAgain(hub, "seen_revision < 0");
    }

    /** Asks every office that has not decided on this paragraph to take it over, or to write its own there. */
    void ask(Paragraph paragraph, String main) {
        String one = String.format(
                Locale.ROOT, FOR_OFFICES, "p.text", "p.text", "k.seen_revision >= 0 AND p.id = :paragraph");
        insert(one + AGAIN, paragraph.statementId(), main)
                .setParameter("paragraph", paragraph.id())
                .executeUpdate();
    }

    /** Nobody is asked for this paragraph any more where its words did not change. */
    void askNoMore(Paragraph paragraph) {
        database.createNativeQuery("""
                UPDATE hub_offer SET state = 'WITHDRAWN', version = version + 1
                WHERE paragraph_id = :paragraph AND state = 'WAITING' AND before = now""")
                .setParameter("paragraph", paragraph.id())
                .executeUpdate();
    }

    /** Lets what waits at the offices of a hub be held against their texts again. */
    void lookAgain(UUID hub) {
        lookAgain(hub, "EXISTS (SELECT FROM hub_offer o WHERE o.spoke_id = statement_id AND o.state = 'WAITING')");
    }

    private void lookAgain(UUID hub, String which) {
        database.createNativeQuery(
                        "UPDATE spoke SET seen_revision = 0, version = version + 1 WHERE hub_statement_id = :hub AND "
                                + which)
                .setParameter("hub", hub)
                .executeUpdate();
    }

    private Query insert(String sql, UUID hub, String main) {
        return database.createNativeQuery(sql)
                .setParameter("hub", hub)
                .setParameter("main", main)
                .setParameter("at", Instant.now(clock));
    }

    /** What waits at these offices. */
    List<Offer> waitingAt(Collection<UUID> spokes) {
        return list(
                "from Offer o join fetch o.paragraph where o.spokeId in ?1 and o.state = ?2",
                spokes,
                Offer.State.WAITING);
    }

    /** Notes that these are said already. */
    void settle(Collection<UUID> settled, Instant at) {
        if (settled.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                UPDATE hub_offer o SET state = 'ACCEPTED', decided_at = :at, version = o.version + 1,
                    anchor = CASE p.mark WHEN 'LOCAL' THEN o.anchor ELSE o.now END
                FROM hub_paragraph p WHERE p.id = o.paragraph_id AND o.id IN (:settled)""")
                .setParameter("at", at)
                .setParameter("settled", settled)
                .executeUpdate();
    }

    /** What waits at one office, in the order of the text. */
    List<Offer> waiting(UUID spoke) {
        return list(
                "spokeId = ?1 and state = ?2 order by locale, paragraph.channelKind, paragraph.position, id",
                spoke,
                Offer.State.WAITING);
    }

    /** All that one office was ever offered. */
    List<Offer> of(UUID spoke) {
        return list("spokeId = ?1", spoke);
    }
}
