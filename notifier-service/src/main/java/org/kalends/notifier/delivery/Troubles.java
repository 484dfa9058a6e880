package org.kalends.notifier.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;
import org.kalends.notifier.audience.Subscriber;
import org.kalends.notifier.audience.Subscribers;
import org.kalends.notifier.channel.Remedy;
import org.kalends.notifier.delivery.StandingView.Doubt;
import org.kalends.notifier.delivery.StandingView.Evidence;
import org.kalends.notifier.delivery.StandingView.Failure;
import org.kalends.notifier.office.Office;
import org.kalends.notifier.office.Offices;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Release;
import org.kalends.notifier.publication.State;

/** What of a statement needs a person: outcomes that nobody knows, and failures, by reason. */
@ApplicationScoped
class Troubles {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Deliveries deliveries;
    private final Subscribers subscribers;
    private final Offices offices;
    private final Times times;
    private final Reader reader;

    @Inject
    Troubles(Deliveries deliveries, Subscribers subscribers, Offices offices, Times times, Reader reader) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.offices = offices;
        this.times = times;
        this.reader = reader;
    }

    /** Those that are not put off, at most fifty. */
    List<Doubt> doubts(Release release, List<Publication> publications) {
        Map<UUID, Publication> byId =
                publications.stream().collect(Collectors.toMap(Publication::id, Function.identity()));
        Instant now = times.now().real();
        return deliveries.unknown(byId.keySet()).stream()
                .filter(delivery -> delivery.askAt() == null || delivery.askAt().isBefore(now))
                .map(delivery -> doubt(release, byId.get(delivery.publicationId()), delivery))
                .toList();
    }

    private Doubt doubt(Release release, Publication publication, Delivery delivery) {
        ZoneId zone = offices.findByIdOptional(release.office())
                .map(Office::zone)
                .orElseGet(() -> ZoneId.of(release.statement().office().zone()));
        DeliveryWords words = reader.words(DeliveryWords.class);
        List<Evidence> evidence = List.of(
                new Evidence(
                        clock(delivery.triedAt(), zone),
                        words.evidenceSent(delivery.id().toString())),
                new Evidence(
                        clock(delivery.answeredAt(), zone), delivery.evidence().in(reader.locale())));
        String target = target(publication, delivery);
        String question = publication.isMail() ? words.didMailArrive(target) : words.didPostGoOut(target);
        return new Doubt(delivery.id(), question, target, !publication.isMail(), evidence);
    }

    private String target(Publication publication, Delivery delivery) {
        return publication.isMail()
                ? subscribers
                        .findByIdOptional(delivery.subscriberId())
                        .map(Subscriber::address)
                        .orElse("")
                : publication.account();
    }

    private String clock(Instant at, ZoneId zone) {
        return at == null ? "" : SECONDS.format(at.atZone(zone));
    }

    List<Failure> failures(List<Publication> publications) {
        List<Failure> failures = new ArrayList<>();
        for (Publication publication : publications) {
            Map<String, List<Delivery>> byReason = deliveries.troubled(publication.id()).stream()
                    .collect(Collectors.groupingBy(
                            delivery -> reason(publication, delivery), LinkedHashMap::new, Collectors.toList()));
            byReason.forEach((reason, those) -> failures.add(failure(publication, reason, those)));
        }
        return failures;
    }

    private String reason(Publication publication, Delivery delivery) {
        String reason = delivery.reason().in(reader.locale());
        return publication.isMail() ? kind(reason) : reason;
    }

    /** The codes of a mail server's answer without its words, which may name the address. */
    private static String kind(String reason) {
        return reason.replaceFirst("^([245]\\d\\d)([ -]+([245]\\.\\d{1,3}\\.\\d{1,3}))?.*", "$1 $3")
                .strip();
    }

    private Failure failure(Publication publication, String reason, List<Delivery> those) {
        boolean post = !publication.isMail();
        List<UUID> again = those.stream()
                .filter(delivery -> post && delivery.state() == State.FAILED)
                .map(Delivery::id)
                .toList();
        return new Failure(reason, publication.channel(), those.size(), helps(those.getFirst()), again);
    }

    private String helps(Delivery delivery) {
        DeliveryWords words = reader.words(DeliveryWords.class);
        if (delivery.state() == State.RETRYING || delivery.remedy() == null) {
            return words.helpsItself();
        }
        return switch (delivery.remedy()) {
            case Remedy.NEW_TOKEN -> words.helpsNewToken();
            case Remedy.OTHER_TEXT -> words.helpsOtherText();
            case Remedy.ACCOUNT_SETTINGS -> words.helpsAccountSettings();
            case Remedy.DROP_ADDRESS -> words.helpsDropAddress();
            case Remedy.SENDER_TRUST -> words.helpsSenderTrust();
            case Remedy.ASK_THEM -> words.helpsAskThem();
        };
    }
}
