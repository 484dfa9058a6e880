package org.kalends.content.facts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Lays a fact sheet out as a form, with how each fact stands. */
@ApplicationScoped
public class SheetReading {

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "fr", "es", "ar");

    private final FactKeeping keeping;
    private final SheetCopying copying;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;

    @Inject
    SheetReading(FactKeeping keeping, SheetCopying copying, CurrentPerson person, Reader reader, Moments moments) {
        this.keeping = keeping;
        this.copying = copying;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
    }

    /** @param copyFrom the year that could be copied; null when there is none, or this year has a sheet */
    record Page(
            SheetAddress address,
            int version,
            int open,
            List<Section> sections,
            List<Tongue> languages,
            Integer copyFrom,
            boolean isWide,
            boolean author) {}

    /**
     * One fact on the page.
     *
     * @param shape of its state; empty when nothing is stated
     * @param before what an earlier year said and is not carried over; empty when nothing
     */
    record Section(
            String key,
            String title,
            String shape,
            String word,
            String note,
            String confirmBy,
            String before,
            List<FormField> fields) {

        public boolean isOpen() {
            return shape.equals("unknown");
        }

        public boolean hasDay() {
            return !key.equals(Fact.NAME.key()) && !key.equals(Fact.PURPOSE.key());
        }

        public boolean isRecommendations() {
            return key.equals(Fact.RECOMMENDATIONS.key());
        }
    }

    /** A language of the texts. */
    record Tongue(String tag, String name, boolean current) {}

    @Transactional
    Page page(SheetAddress address) {
        Optional<SheetView> sheet = keeping.sheet(address.scope());
        Optional<FactSheet> earlier = copying.earlier(address.scope());
        ObjectNode tree = sheet.map(SheetView::tree).orElseGet(JsonNodeFactory.instance::objectNode);
        List<Section> sections = Arrays.stream(Fact.values())
                .map(fact -> section(fact, address, tree, sheet, earlier))
                .toList();
        return new Page(
                address,
                sheet.map(SheetView::version).orElse(0),
                (int) sections.stream().filter(Section::isOpen).count(),
                sections,
                languages(address.locale(), tree),
                sheet.isEmpty() ? earlier.map(FactSheet::year).orElse(null) : null,
                address.scope().office() == null,
                person.has(Roles.AUTHOR));
    }

    private Section section(
            Fact fact, SheetAddress address, ObjectNode tree, Optional<SheetView> sheet, Optional<FactSheet> earlier) {
        FactsForm form = new FactsForm(tree, address.locale());
        FactLabels labels = new FactLabels(reader.words(FactWords.class));
        Optional<SheetView.Standing> standing = sheet.flatMap(view -> view.standing().stream()
                .filter(s -> s.fact().equals(fact.key()))
                .findFirst());
        return new Section(
                fact.key(),
                labels.of(fact),
                standing.map(s -> s.isOpen() ? "unknown" : "approved").orElse(""),
                standing.map(labels::state).orElse(""),
                standing.map(this::note).orElse(""),
                standing.map(SheetView.Standing::confirmBy)
                        .map(LocalDate::toString)
                        .orElse(""),
                before(fact, address, tree, earlier),
                form.places(fact).stream()
                        .map(place ->
                                new FormField(place.path(), labels.of(fact, place), form.value(place), place.kind()))
                        .toList());
    }

    private String note(SheetView.Standing standing) {
        FactWords words = reader.words(FactWords.class);
        String at = moments.date(standing.at().atZone(ZoneOffset.UTC).toLocalDate());
        if (standing.by() == null) {
            return words.copiedNote(String.valueOf(standing.copiedFrom()), at);
        }
        return standing.isOpen()
                ? words.pastNote(moments.date(standing.confirmBy()), standing.by(), at)
                : words.confirmedNote(standing.by(), at);
    }

    /** What is never proposed again is shown, so that nobody looks for it in vain. */
    private static String before(Fact fact, SheetAddress address, ObjectNode tree, Optional<FactSheet> earlier) {
        if (fact.isProposedAgain() || fact.of(tree) != null || earlier.isEmpty()) {
            return "";
        }
        FactsForm form = new FactsForm(earlier.get().tree(), address.locale());
        return form.places(fact).stream()
                .map(form::value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Tongue> languages(String current, ObjectNode tree) {
        List<String> tags = new ArrayList<>(LANGUAGES);
        TreeSet<String> others = tree.findParents("en").stream()
                .flatMap(texts -> texts.properties().stream())
                .map(java.util.Map.Entry::getKey)
                .filter(tag -> !tags.contains(tag))
                .collect(Collectors.toCollection(TreeSet::new));
        tags.addAll(others);
        if (!tags.contains(current)) {
            tags.add(current);
        }
        Function<String, Tongue> tongue = tag -> {
            Locale locale = Locale.forLanguageTag(tag);
            String name = locale.getDisplayLanguage(locale);
            return new Tongue(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1), tag.equals(current));
        };
        return tags.stream().map(tongue).toList();
    }
}
