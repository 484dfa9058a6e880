package org.kalends.content.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.kalends.content.statement.CurrentTexts;
import org.kalends.content.statement.Variant;

/**
 * Carries what hubs change to their offices: finds who follows whom, tells the paragraphs that a new revision changed from those
 * that it did not, and writes the offers. Done again it changes nothing.
 */
@ApplicationScoped
public class HubSpreading {

    private final HubTexts hubs;
    private final Paragraphs paragraphs;
    private final Offers offers;
    private final CurrentTexts texts;
    private final OfferSettling settling;
    private final Spokes spokes;

    @Inject
    HubSpreading(
            HubTexts hubs,
            Spokes spokes,
            Paragraphs paragraphs,
            Offers offers,
            CurrentTexts texts,
            OfferSettling settling) {
        this.hubs = hubs;
        this.spokes = spokes;
        this.paragraphs = paragraphs;
        this.offers = offers;
        this.texts = texts;
        this.settling = settling;
    }

    @Transactional
    @Scheduled(every = "${kalends.hub.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void spread() {
        hubs.getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(7218349040)")
                .getSingleResult();
        boolean linked = hubs.link() > 0;
        hubs.claimChanged().forEach(this::follow);
        if (linked) {
            spokes.hubsOfNew().forEach(hub -> offers.welcome(hub, main(hub)));
        }
        settling.settle();
    }

    private void follow(HubText hub) {
        UUID id = hub.statementId();
        List<Paragraph> known = new ArrayList<>(paragraphs.of(id));
        if (hub.spreadRevision() == 0) {
            texts.of(id, 1).variants().stream()
                    .filter(variant -> !variant.isNote())
                    .forEach(variant -> take(id, variant, known));
        }
        CurrentTexts.Text now = texts.of(id);
        int revision = now.revision();
        now.variants().stream()
                .filter(variant -> !variant.isNote())
                .forEach(variant -> follow(id, variant, known, revision));
        paragraphs.flush();
        offers.spread(id, main(now), revision);
        offers.lookAgain(id);
        hub.spreadTo(revision);
        hubs.flush();
    }

    /** The paragraphs as the first revision had them: what the offices' own drafts began with too. */
    private void take(UUID hub, Variant variant, List<Paragraph> known) {
        List<String> all = Blocks.of(variant).all();
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).isEmpty()) {
                Paragraph paragraph =
                        new Paragraph(hub, variant.locale(), variant.channelKind(), 0).drafted(all.get(at), at);
                paragraphs.persist(paragraph);
                known.add(paragraph);
            }
        }
    }

    private void follow(UUID hub, Variant variant, List<Paragraph> known, int revision) {
        List<Paragraph> before = known.stream()
                .filter(p -> p.isIn(variant.locale(), variant.channelKind()) && !p.isGone() && !p.isTitle())
                .toList();
        Blocks now = Blocks.of(variant);
        Alignment same = Alignment.of(before.stream().map(Paragraph::text).toList(), now.body());
        Paragraph[] said = new Paragraph[now.body().size()];
        for (int i = 0; i < before.size(); i++) {
            if (same.of(i) < 0) {
                before.get(i).say("", before.get(i).position(), revision);
            } else {
                said[same.of(i)] = before.get(i);
            }
        }
        for (int at = 0; at < said.length; at++) {
            Paragraph paragraph = said[at] == null ? added(hub, variant, revision) : said[at];
            paragraph.say(now.body().get(at), at + 1, revision);
        }
        title(hub, variant, known).ifPresent(title -> title.say(now.title(), 0, revision));
    }

    private Optional<Paragraph> title(UUID hub, Variant variant, List<Paragraph> known) {
        Optional<Paragraph> title = known.stream()
                .filter(p -> p.isIn(variant.locale(), variant.channelKind()) && p.isTitle())
                .findFirst();
        return title.isEmpty() && !variant.title().isEmpty() ? Optional.of(added(hub, variant, 0)) : title;
    }

    private Paragraph added(UUID hub, Variant variant, int revision) {
        Paragraph paragraph = new Paragraph(hub, variant.locale(), variant.channelKind(), revision);
        paragraphs.persist(paragraph);
        return paragraph;
    }

    private String main(UUID hub) {
        return main(texts.of(hub));
    }

    /** The hub's first language: the one from which the others are translated. */
    static String main(CurrentTexts.Text text) {
        return text.variants().stream().map(Variant::locale).findFirst().orElse("");
    }
}
