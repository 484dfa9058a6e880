package org.kalends.events.playbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws an edition of a playbook, and how its milestones fall on a day. */
@RequestScoped
class PlaybookSheets {

    private final Playbooks playbooks;
    private final Offices offices;
    private final MilestoneWords milestones;
    private final Moments moments;
    private final Reader reader;

    @Inject
    PlaybookSheets(Playbooks playbooks, Offices offices, MilestoneWords milestones, Moments moments, Reader reader) {
        this.playbooks = playbooks;
        this.offices = offices;
        this.milestones = milestones;
        this.moments = moments;
        this.reader = reader;
    }

    record Line(String key, String name, String summary, String edition, String milestones) {}

    /** What to choose, and whether it is chosen. */
    record Option(String key, String name, boolean chosen) {}

    record Fact(String name, String value) {}

    record Point(String kind, String when, List<Fact> facts) {}

    /** An edition in the list of them. */
    record Edition(int number, String name, String by, boolean shown) {}

    /**
     * When a milestone's moments would be, in the office's time.
     *
     * @param closed why the office is closed on the day of release; null when it is open
     */
    record Fall(String kind, String draft, String approve, String due, String closed, LocalDateTime at) {}

    record Sheet(
            String key,
            String name,
            String summary,
            String edition,
            boolean newest,
            List<Point> points,
            List<Edition> editions,
            String date,
            List<Option> offices,
            List<Fall> falls) {}

    List<Line> lines() {
        return playbooks.latest().stream().map(this::line).toList();
    }

    private Line line(Playbook playbook) {
        return new Line(
                playbook.key(),
                playbook.name(reader.locale()),
                playbook.summary(reader.locale()),
                words().edition(playbook.edition()),
                words().howMany(playbook.milestones().size()));
    }

    Sheet draw(Playbook playbook, LocalDate day, String office) {
        List<Playbook> all = playbooks.editions(playbook.key());
        return new Sheet(
                playbook.key(),
                playbook.name(reader.locale()),
                playbook.summary(reader.locale()),
                words().edition(playbook.edition()),
                playbook.edition() == all.getFirst().edition(),
                playbook.milestones().stream().map(this::point).toList(),
                all.stream().map(e -> edition(e, playbook)).toList(),
                day.toString(),
                options(office),
                falls(playbook, day, office));
    }

    private Point point(Milestone milestone) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words().draft(), milestones.point(milestone.draft())));
        facts.add(new Fact(words().approve(), milestones.point(milestone.approve())));
        facts.add(new Fact(words().late(), milestones.late(milestone.latePolicy())));
        facts.add(new Fact(
                words().channels(),
                String.join(
                        ", ",
                        milestone.channelKinds().stream()
                                .map(milestones::channel)
                                .toList())));
        facts.add(new Fact(
                words().locales(),
                milestone.locales().isEmpty() ? words().allLocales() : String.join(", ", milestone.locales())));
        if (milestone.deputy() != null) {
            Deputy deputy = milestone.deputy();
            facts.add(new Fact(
                    words().deputy(),
                    words().deputyAsked(deputy.who(), deputy.before().toHours())));
        }
        if (milestone.embargo() != null) {
            Embargo embargo = milestone.embargo();
            facts.add(new Fact(
                    words().embargo(),
                    words().notBefore(
                                    milestones.point(embargo.until()),
                                    embargo.zone().getId())));
        }
        return new Point(milestones.kind(milestone.kind()), milestones.point(milestone.due()), facts);
    }

    private Edition edition(Playbook edition, Playbook shown) {
        String by = edition.editedBy() == null
                ? words().ships()
                : edition.editedBy() + ", "
                        + moments.date(
                                edition.editedAt().atOffset(ZoneOffset.UTC).toLocalDate());
        return new Edition(
                edition.edition(), words().edition(edition.edition()), by, edition.edition() == shown.edition());
    }

    private List<Option> options(String office) {
        return offices.inOrder().stream()
                .map(o -> new Option(o.key(), o.name(reader.locale()), o.key().equals(office)))
                .toList();
    }

    private List<Fall> falls(Playbook playbook, LocalDate day, String key) {
        Optional<Office> office = offices.withKey(key);
        return playbook.milestones().stream()
                .map(milestone -> fall(milestone, day, office))
                .sorted(Comparator.comparing(Fall::at))
                .toList();
    }

    private Fall fall(Milestone milestone, LocalDate day, Optional<Office> office) {
        BusinessDays business = office.map(Office::days)
                .<BusinessDays>map(days -> days::plusBusinessDays)
                .orElse(BusinessDays.WEEKDAYS);
        LocalDateTime due = milestone.due().from(day, business);
        return new Fall(
                milestones.kind(milestone.kind()),
                when(milestone.draft().from(due.toLocalDate(), business)),
                when(milestone.approve().from(due.toLocalDate(), business)),
                when(due),
                office.flatMap(o -> o.days().closed(due.toLocalDate()))
                        .map(closed -> words().closed(closed.name(reader.locale())))
                        .orElse(null),
                due);
    }

    private String when(LocalDateTime at) {
        return moments.day(at.toLocalDate()) + ", " + moments.time(at.toLocalTime());
    }

    private PlaybookWords words() {
        return reader.words(PlaybookWords.class);
    }
}
