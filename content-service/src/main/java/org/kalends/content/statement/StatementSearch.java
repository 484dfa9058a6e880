package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Finds the statements of the person's offices by a filter: what is not over first, the most urgent at the top. */
@ApplicationScoped
class StatementSearch {

    static final int ON_A_PAGE = 50;

    /** What an author has in hand, whoever the author is. */
    private static final String WITH_THE_AUTHOR = "s.progress in ('DRAFT', 'CHANGES_ASKED', 'LAPSED')";

    /** Nobody approves what they wrote or submitted. */
    private static final String WITH_THE_APPROVER = "(s.progress = 'IN_REVIEW' and s.submitted_by is distinct from :me"
            + " and not exists (select 1 from revision r where r.statement_id = s.id and r.author_id = :me)"
            + " or s.progress = 'APPROVED' and s.held_reason is not null)";

    private static final String HOLDS_THE_WORDS =
            "(s.named like :words escape '\\' or exists (select 1 from revision r,"
                    + " jsonb_array_elements(cast(r.variants as jsonb)) v where r.statement_id = s.id and r.number = s.revision"
                    + " and lower((v ->> 'title') || ' ' || (v ->> 'source')) like :words escape '\\'))";

    private final Session database;
    private final OfficeLimit limit;
    private final CurrentPerson person;

    @Inject
    StatementSearch(Session database, OfficeLimit limit, CurrentPerson person) {
        this.database = database;
        this.limit = limit;
        this.person = person;
    }

    /** @param total how many there are on all pages */
    record Found(List<Statement> statements, long total) {}

    Found find(StatementFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        NativeQuery<Long> count = database.createNativeQuery("select count(*) from statement s" + where, Long.class);
        NativeQuery<Statement> page = database.createNativeQuery(
                "select s.* from statement s" + where
                        + " order by s.released_at desc nulls first, s.due_at, s.office, s.id",
                Statement.class);
        values.forEach((name, value) -> {
            count.setParameter(name, value);
            page.setParameter(name, value);
        });
        page.setFirstResult((filter.page() - 1) * ON_A_PAGE).setMaxResults(ON_A_PAGE);
        return new Found(page.getResultList(), count.getSingleResult());
    }

    private String where(StatementFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        Set<String> offices = limit.offices();
        if (!offices.isEmpty()) {
            conditions.add("s.office in (:offices)");
            values.put("offices", offices);
        }
        if (!filter.office().isEmpty()) {
            conditions.add("s.office = :office");
            values.put("office", filter.office());
        }
        if (!filter.state().isEmpty()) {
            conditions.add(state(filter, values));
        }
        if (!filter.text().isEmpty()) {
            conditions.add(HOLDS_THE_WORDS);
            values.put("words", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.isMine()) {
            conditions.add(mine(values));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String state(StatementFilter filter, Map<String, Object> values) {
        if (filter.progress().isEmpty()) {
            return "s.held_reason is not null and s.progress not in ('RELEASED', 'RETRACTED', 'EXPIRED', 'CANCELLED')";
        }
        values.put("progress", filter.progress());
        return "s.progress = :progress";
    }

    private String mine(Map<String, Object> values) {
        List<String> duties = new ArrayList<>();
        if (person.has(Roles.AUTHOR)) {
            duties.add(WITH_THE_AUTHOR);
        }
        if (person.has(Roles.APPROVER)) {
            duties.add(WITH_THE_APPROVER);
            values.put("me", person.id());
        }
        return duties.isEmpty() ? "false" : "(" + String.join(" or ", duties) + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
