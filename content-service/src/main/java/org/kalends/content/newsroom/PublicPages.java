package org.kalends.content.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.content.prose.Prose;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** The pages that are public. */
@ApplicationScoped
public class PublicPages implements PanacheRepositoryBase<PublicPage, UUID> {

    /** Makes the pages of a release public, in the caller's transaction. */
    public void open(StatementReleased released, PageAddress address) {
        String main = main(released.pages());
        released.variants().stream()
                .filter(variant -> released.pages().containsKey(variant.locale()))
                .filter(variant -> variant.channelKind().equals("page"))
                .forEach(variant -> persist(new PublicPage(
                        released,
                        variant,
                        address,
                        minutes(variant),
                        variant.locale().equals(main))));
    }

    /** The language at the address without one; the first when that one was left out of the release. */
    private static String main(Map<String, String> pages) {
        return pages.keySet().stream()
                .filter(locale -> !pages.get(locale).endsWith("/" + locale))
                .findFirst()
                .or(() -> pages.keySet().stream().findFirst())
                .orElse("");
    }

    /** Puts the corrected texts in the place of the public ones, with the note of what was wrong. */
    public void correct(StatementCorrected corrected, PageAddress address) {
        StatementReleased whole = asReleased(corrected);
        Map<String, PublicPage> known = new HashMap<>();
        of(corrected.statement().statementId()).forEach(page -> known.put(page.locale(), page));
        for (ReleasedVariant variant : corrected.variants()) {
            if (variant.channelKind().equals("page") && corrected.pages().containsKey(variant.locale())) {
                PublicPage page = known.computeIfAbsent(variant.locale(), _ -> {
                    PublicPage added = new PublicPage(whole, variant, address, minutes(variant), false);
                    persist(added);
                    return added;
                });
                page.correct(variant, noteFor(corrected, variant.locale()), minutes(variant));
            }
        }
    }

    /** Takes the pages of a statement back. They stay, and say that and why they are empty; no list has them. */
    public void retract(StatementRetracted retracted) {
        of(retracted.statement().statementId())
                .forEach(page -> page.retract(retracted.reason(), retracted.retractedAt()));
    }

    private static PublicCorrection noteFor(StatementCorrected corrected, String locale) {
        Map<String, String> notes = corrected.notes();
        String language =
                notes.containsKey(locale) ? locale : notes.keySet().iterator().next();
        return new PublicCorrection(corrected.correctedAt(), language, notes.get(language));
    }

    private static StatementReleased asReleased(StatementCorrected corrected) {
        return new StatementReleased(
                corrected.statement(),
                corrected.revision(),
                corrected.contentHash(),
                corrected.kind(),
                corrected.occurrence(),
                corrected.office(),
                corrected.releasedAt(),
                corrected.variants(),
                corrected.pages());
    }

    private List<PublicPage> of(UUID statementId) {
        return list("statementId", statementId);
    }

    private static int minutes(ReleasedVariant variant) {
        return new Prose(variant.text()).minutes();
    }

    /** One statement in all its languages, the main one first; also one that was taken back. */
    List<PublicPage> at(PageAddress address) {
        return list(
                "office = ?1 and year = ?2 and slug = ?3 order by main desc, locale",
                address.office(),
                address.year(),
                address.slug());
    }
}
