package org.kalends.events.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.playbook.PlaybookSheets.Option;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** Draws the form in which an edition is made. */
@RequestScoped
class PlaybookForms {

    private final MilestoneWords milestones;
    private final Reader reader;

    @Inject
    PlaybookForms(MilestoneWords milestones, Reader reader) {
        this.milestones = milestones;
        this.reader = reader;
    }

    /**
     * The form.
     *
     * @param action where it posts to
     * @param problem what was wrong with it, in words; null when nothing was
     */
    record Sheet(
            String action,
            boolean isNew,
            String key,
            String edition,
            String nameEn,
            String nameRu,
            String summaryEn,
            String summaryRu,
            List<Row> rows,
            String problem) {}

    /**
     * A milestone to fill in.
     *
     * @param m the beginning of its fields' names, such as {@code m0}
     * @param fault the field at fault, such as {@code due.at}; empty when there is none here
     */
    record Row(
            int number,
            String m,
            List<Option> kinds,
            When due,
            When draft,
            When approve,
            String latePolicy,
            List<Option> channels,
            String locales,
            String deputy,
            String deputyHours,
            When embargo,
            String zone,
            String fault) {}

    /** A point in time to fill in. */
    record When(String name, String amount, List<Option> units, boolean after, String at) {}

    Sheet draw(String key, PlaybookForm form, Problem problem) {
        boolean isNew = key == null;
        String field = problem == null ? "" : problem.field().orElse("");
        return new Sheet(
                isNew ? "/events/playbooks/form" : "/events/playbooks/" + key + "/form",
                isNew,
                isNew ? form.value("key") : key,
                form.value("edition"),
                form.value("nameEn"),
                form.value("nameRu"),
                form.value("summaryEn"),
                form.value("summaryRu"),
                IntStream.range(0, form.count())
                        .mapToObj(i -> row(form, i, faultIn(field, i)))
                        .toList(),
                problem == null ? null : problem.detail(reader.locale()));
    }

    private static String faultIn(String field, int place) {
        String here = "milestones[" + place + "].";
        return field.startsWith(here) ? field.substring(here.length()) : "";
    }

    private Row row(PlaybookForm form, int i, String fault) {
        String m = "m" + i;
        return new Row(
                i + 1,
                m,
                MilestoneCheck.KINDS.stream()
                        .map(k -> new Option(k, milestones.kind(k), form.has(m + ".kind", k)))
                        .toList(),
                when(form, m + ".due"),
                when(form, m + ".draft"),
                when(form, m + ".approve"),
                form.value(m + ".latePolicy"),
                channels(form, m),
                form.value(m + ".locales"),
                form.value(m + ".deputy.who"),
                form.value(m + ".deputy.hours"),
                when(form, m + ".embargo"),
                form.value(m + ".embargo.zone"),
                fault);
    }

    private List<Option> channels(PlaybookForm form, String m) {
        return Stream.concat(MilestoneCheck.CHANNELS.stream(), Stream.of(MilestoneCheck.INTERNAL))
                .map(c -> new Option(c, milestones.channel(c), form.has(m + ".channelKinds", c)))
                .toList();
    }

    private When when(PlaybookForm form, String name) {
        PlaybookWords words = reader.words(PlaybookWords.class);
        List<Option> units = Arrays.stream(DayUnit.values())
                .map(unit -> new Option(
                        unit.word(),
                        switch (unit) {
                            case DAYS -> words.days();
                            case WEEKS -> words.weeks();
                            case BUSINESS_DAYS -> words.businessDays();
                        },
                        form.has(name + ".unit", unit.word())))
                .toList();
        return new When(
                name,
                form.value(name + ".amount"),
                units,
                !form.value(name + ".side").equals("before"),
                form.value(name + ".at"));
    }
}
