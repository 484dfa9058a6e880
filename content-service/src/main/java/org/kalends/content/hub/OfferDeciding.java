package org.kalends.content.hub;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.correction.Correcting;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementEditing;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;

/** Carries out what an office decides about the hub's changes: it takes paragraphs over in a revision of its own, or keeps its own. */
@ApplicationScoped
public class OfferDeciding {

    private final HubReading reading;
    private final Offers offers;
    private final StatementEditing editing;
    private final Correcting correcting;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    OfferDeciding(
            HubReading reading,
            Offers offers,
            StatementEditing editing,
            Correcting correcting,
            CurrentPerson person,
            Clock clock) {
        this.reading = reading;
        this.offers = offers;
        this.editing = editing;
        this.correcting = correcting;
        this.person = person;
        this.clock = clock;
    }

    /**
     * What an office decides about one paragraph.
     *
     * @param offer which
     * @param decision {@code accept} or {@code keep}
     * @param text the words in the office's language, or of its own; null to take the hub's
     */
    public record Decision(UUID offer, String decision, String text) {

        boolean accepts() {
            return switch (decision == null ? "" : decision) {
                case "accept" -> true;
                case "keep" -> false;
                default -> throw Undecided.unknown(decision);
            };
        }
    }

    /**
     * Decides, and saves what was taken over as one revision; an approval lapses by it as by any edit. What is public already
     * is corrected by it. What was decided before is left as it is.
     *
     * @param baseRevision the revision that was read
     * @param notes what was wrong, in words for the public, per language; only where the text is public
     */
    @Transactional
    public void decide(UUID statementId, int baseRevision, List<Decision> decisions, Map<String, String> notes) {
        Statement statement = reading.ofMine(statementId);
        Map<UUID, Offer> waiting =
                offers.waiting(statementId).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<String, OfficeText> texts = reading.texts(statement);
        decisions.stream()
                .filter(decision -> waiting.containsKey(decision.offer()))
                .forEach(decision -> decide(waiting.get(decision.offer()), decision, texts));
        List<Variant> changed = texts.values().stream()
                .filter(OfficeText::isChanged)
                .map(OfficeText::text)
                .toList();
        if (!changed.isEmpty()) {
            editing.revise(statementId, open(statement, baseRevision, notes), changed);
        }
    }

    /** The revision to write on: of what is public a correction is begun first. */
    private int open(Statement statement, int baseRevision, Map<String, String> notes) {
        if (statement.progress() != Progress.RELEASED || baseRevision != statement.revision()) {
            return baseRevision;
        }
        correcting.begin(statement.id(), notes);
        return statement.revision();
    }

    private void decide(Offer offer, Decision decision, Map<String, OfficeText> texts) {
        OfficeText text =
                texts.get(HubReading.key(offer.locale(), offer.paragraph().channelKind()));
        if (!decision.accepts()) {
            keep(offer, text);
            return;
        }
        String words = words(offer, decision);
        if (text != null) {
            text.put(offer.paragraph(), words);
        }
        offer.decide(Offer.State.ACCEPTED, words, person.name(), clock.instant());
    }

    private void keep(Offer offer, OfficeText text) {
        if (offer.paragraph().mark() == Paragraph.Mark.LOCKED) {
            throw LockedParagraph.kept();
        }
        String ours = text == null ? "" : text.standsFor(offer.paragraph()).orElse("");
        offer.decide(Offer.State.KEPT, ours, person.name(), clock.instant());
    }

    private static String words(Offer offer, Decision decision) {
        boolean own = offer.isTranslated() || offer.paragraph().mark() == Paragraph.Mark.LOCAL;
        if (!own || offer.now().isEmpty()) {
            return offer.now();
        }
        if (decision.text() == null || decision.text().isBlank()) {
            throw Undecided.noWords();
        }
        return decision.text().replace("\r\n", "\n").strip();
    }
}
