package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The list of observances and a page for each. */
@Path("observances")
@Produces(MediaType.TEXT_HTML)
public class ObservancePages {

    private static final int NEXT_DATES = 5;

    private final Observances observances;
    private final ObservanceLists lists;
    private final RuleWords rules;
    private final KindWords kinds;
    private final Reader reader;
    private final CurrentPerson person;

    @Inject
    ObservancePages(
            Observances observances,
            ObservanceLists lists,
            RuleWords rules,
            KindWords kinds,
            Reader reader,
            CurrentPerson person) {
        this.observances = observances;
        this.lists = lists;
        this.rules = rules;
        this.kinds = kinds;
        this.reader = reader;
        this.person = person;
    }

    /** A fact with its name; {@code href} is null where it is no link. */
    record Fact(String name, String value, String href) {}

    /** A date to come, and where to plan it; {@code href} is null for somebody who plans nothing. */
    record Date(String text, String href) {}

    record Sheet(
            String key,
            String name,
            String rule,
            boolean announced,
            Integer year,
            List<Fact> facts,
            List<Choice> topics,
            List<Date> dates,
            String noDates) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list(@BeanParam ObservanceFilter asked) {
        return Templates.list(lists.draw(asked));
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance one(String key) {
        return Templates.one(sheet(observances.require(key)), person.has(Roles.MANAGER));
    }

    private Sheet sheet(Observance observance) {
        List<DateSpan> next = lists.next(observance, NEXT_DATES);
        boolean announced = observance.dateRule().isAnnounced();
        ObservanceWords words = reader.words(ObservanceWords.class);
        return new Sheet(
                observance.key(),
                observance.name(reader.locale()),
                capital(rules.of(observance.dateRule())),
                announced,
                next.isEmpty() ? null : next.getFirst().first().getYear(),
                facts(observance, words),
                observance.topics().stream()
                        .map(t -> new Choice(t, t.replace('-', ' '), false))
                        .toList(),
                next.stream().map(span -> date(observance, span)).toList(),
                announced ? words.toBeAnnounced() : words.noFurther());
    }

    private Date date(Observance observance, DateSpan span) {
        String href = "/events/campaigns/plan?observance=" + observance.key() + "&year="
                + span.first().getYear();
        return new Date(lists.words(span), person.has(Roles.MANAGER) ? href : null);
    }

    private List<Fact> facts(Observance observance, ObservanceWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.kind(), kinds.of(observance.kind()), null));
        add(facts, words.since(), observance.since());
        add(facts, words.proclaimedBy(), observance.proclaimedBy());
        add(facts, words.resolution(), observance.details().resolution());
        add(
                facts,
                words.countries(),
                observance.countries().isEmpty() ? null : String.join(", ", observance.countries()));
        String url = observance.details().officialUrl();
        if (url != null && url.startsWith("http")) {
            facts.add(new Fact(words.officialPage(), url.replaceFirst("^https?://(www\\.)?", ""), url));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, Object value) {
        if (value != null) {
            facts.add(new Fact(name, value.toString(), null));
        }
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(reader.locale()) + words.substring(1);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(ObservanceLists.Listing list);

        static native TemplateInstance one(Sheet o, boolean manager);
    }
}
