package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;

/** A day, week, month, year or anniversary that is marked. */
@Entity
public class Observance {

    @Id
    private UUID id;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> descriptions;

    private String kind;
    private String rule;
    private Integer since;
    private String proclaimedBy;
    private String resolution;
    private String officialUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(80)[]")
    private List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(2)[]")
    private List<String> countries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(300)[]")
    private List<String> sources;

    private String confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Theme> themes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DateDecision> decisions;

    private boolean own;
    private boolean hidden;

    @Version
    private long version;

    protected Observance() {}

    /** One of the catalogue. */
    Observance(CatalogueRow row) {
        this(row.key(), row.particulars(), false);
    }

    /** One that a person enters. */
    Observance(String key, Particulars stated) {
        this(key, stated, true);
    }

    private Observance(String key, Particulars stated, boolean own) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.own = own;
        this.decisions = List.of();
        state(stated);
    }

    /** Takes over what is stated, which was checked before. */
    final void state(Particulars stated) {
        ObservanceDetails details = stated.details();
        names = details.names();
        descriptions = details.descriptions();
        kind = details.kind();
        rule = details.rule();
        since = details.since();
        proclaimedBy = details.proclaimedBy();
        resolution = details.resolution();
        officialUrl = details.officialUrl();
        topics = details.topics();
        countries = details.countries();
        sources = details.sources();
        confidence = details.confidence();
        themes = details.themes();
    }

    public String key() {
        return key;
    }

    /** Its name in this language, in English when it has none there. */
    public String name(Locale locale) {
        return inLanguage(names, locale).orElse(key);
    }

    public Map<String, String> names() {
        return names;
    }

    /** A few sentences about it in this language, in another when there are none; empty when there are none at all. */
    public Optional<String> description(Locale locale) {
        return inLanguage(descriptions, locale);
    }

    public String kind() {
        return kind;
    }

    public DateRule dateRule() {
        return DateRule.parse(rule);
    }

    /** The date rule as it is written. */
    public String rule() {
        return rule;
    }

    /**
     * Its occurrences that begin in this calendar year, in order: those that a person decided on, else what the rule
     * gives; none before it was first observed or proclaimed, and none while it is hidden. The one place where dates come
     * from.
     */
    public List<DateSpan> occurrences(int year) {
        return hidden ? List.of() : decision(year).map(DateDecision::spans).orElseGet(() -> computed(year));
    }

    /** What the rule gives for this calendar year, whatever a person decided. */
    public List<DateSpan> computed(int year) {
        DateRule parsed = dateRule();
        boolean tooEarly = since != null && year < since && !(parsed instanceof DateRule.WholeYears);
        return tooEarly ? List.of() : parsed.in(year);
    }

    /** Whether somebody must tell its date in this year before it can be planned. */
    public boolean isAwaited(int year) {
        return !hidden
                && decision(year).isEmpty()
                && dateRule().isAnnounced()
                && computed(year).isEmpty();
    }

    /**
     * How many years are completed at its occurrence in this calendar year, when that is a round number (of tens or of
     * quarters of a century); empty when not, when it does not fall in that year or when its first year is not known.
     */
    public OptionalInt roundYears(int year) {
        return RoundYears.of(this, year);
    }

    /** What a person decided about this year's dates. */
    public Optional<DateDecision> decision(int year) {
        return decisions.stream().filter(d -> d.year() == year).findFirst();
    }

    /** What people decided about single years' dates, the latest year first. */
    public List<DateDecision> decisions() {
        return decisions;
    }

    void decide(DateDecision decision) {
        List<DateDecision> others = without(decision.year());
        others.add(decision);
        others.sort(Comparator.comparing(DateDecision::year).reversed());
        decisions = List.copyOf(others);
    }

    /** Lets the rule give this year's dates again. @return whether a person had decided on them */
    boolean undecide(int year) {
        boolean decided = decision(year).isPresent();
        decisions = List.copyOf(without(year));
        return decided;
    }

    private List<DateDecision> without(int year) {
        return new ArrayList<>(decisions.stream().filter(d -> d.year() != year).toList());
    }

    public Integer since() {
        return since;
    }

    public String proclaimedBy() {
        return proclaimedBy;
    }

    public List<String> topics() {
        return topics;
    }

    public List<String> countries() {
        return countries;
    }

    /** The theme of this calendar year, if it is known. */
    public Optional<Theme> theme(int year) {
        return themes.stream().filter(t -> t.year() == year).findFirst();
    }

    /** Whether a person entered it; the others came with the catalogue. */
    public boolean isOwn() {
        return own;
    }

    /** Whether it is of no concern here: it has no dates, and lists pass over it. */
    public boolean isHidden() {
        return hidden;
    }

    void hide(boolean away) {
        hidden = away;
    }

    long version() {
        return version;
    }

    ObservanceDetails details() {
        return new ObservanceDetails(
                names,
                descriptions,
                kind,
                rule,
                since,
                proclaimedBy,
                resolution,
                officialUrl,
                topics,
                countries,
                sources,
                confidence,
                themes);
    }

    Particulars particulars() {
        return Particulars.of(details());
    }

    public ObservanceSnapshot snapshot() {
        return new ObservanceSnapshot(key, names, kind, since, proclaimedBy, officialUrl, topics);
    }

    private static Optional<String> inLanguage(Map<String, String> words, Locale locale) {
        return Optional.ofNullable(words.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(words.get("en")))
                .or(() -> words.values().stream().findFirst());
    }
}
