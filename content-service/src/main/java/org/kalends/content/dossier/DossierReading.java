package org.kalends.content.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.ledger.Entries;
import org.kalends.content.ledger.Entry;
import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Publicity;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StepDraftRequested;

/** Puts the dossier of a statement together. */
@ApplicationScoped
public class DossierReading {

    private final Statements statements;
    private final Entries entries;
    private final OfficeLimit limit;
    private final Clock clock;

    @Inject
    DossierReading(Statements statements, Entries entries, OfficeLimit limit, Clock clock) {
        this.statements = statements;
        this.entries = entries;
        this.limit = limit;
        this.clock = clock;
    }

    @Transactional
    Dossier dossier(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        StepDraftRequested request = statement.request();
        List<Entry> ledger = entries.of(id);
        return new Dossier(
                id,
                statement.stepId(),
                statement.campaignId(),
                request.kind(),
                statement.path(),
                request.occurrence(),
                request.office(),
                statement.progress().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                request.dueAt(),
                request.embargoUntil(),
                request.latePolicy(),
                statement.releasedAt(),
                statement.publicity().map(Publicity::revision).orElse(null),
                statement.publicity().map(Publicity::correctedAt).orElse(null),
                statement.publicity().map(Publicity::retractedAt).orElse(null),
                statement.revisions().stream().map(DossierReading::text).toList(),
                ledger,
                Entries.areLinked(ledger) && statement.revisions().stream().allMatch(Revision::isAsSaved),
                clock.instant());
    }

    private static Dossier.Text text(Revision revision) {
        return new Dossier.Text(
                revision.number(),
                revision.contentHash(),
                revision.author().name(),
                revision.savedAt(),
                revision.variants());
    }
}
