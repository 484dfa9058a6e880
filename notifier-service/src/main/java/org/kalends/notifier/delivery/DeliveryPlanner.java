package org.kalends.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Accounts;
import org.kalends.notifier.publication.Aftermaths;
import org.kalends.notifier.publication.Release;
import org.kalends.notifier.publication.Releases;

/**
 * Plans, once for each released revision, who is to get it: a publication for the office's audience and one for each of
 * its accounts, with all their deliveries and the messages that set them going, in one transaction.
 */
@ApplicationScoped
class DeliveryPlanner {

    private final Releases releases;
    private final Aftermaths aftermaths;
    private final Accounts accounts;
    private final MailPlanner mails;
    private final PostPlanner posts;
    private final Telling telling;

    @Inject
    DeliveryPlanner(
            Releases releases,
            Aftermaths aftermaths,
            Accounts accounts,
            MailPlanner mails,
            PostPlanner posts,
            Telling telling) {
        this.releases = releases;
        this.aftermaths = aftermaths;
        this.accounts = accounts;
        this.mails = mails;
        this.posts = posts;
        this.telling = telling;
    }

    /**
     * Plans it; a release that was heard of already, or that a later one has overtaken, changes nothing. One that was
     * corrected meanwhile is planned with its corrected text, one that was retracted is not planned.
     */
    @Transactional
    void plan(StatementReleased told) {
        if (releases.know(told.statement())) {
            return;
        }
        Release release = releases.keep(aftermaths.newest(told));
        if (aftermaths.isRetracted(release.statementId())) {
            return;
        }
        mails.plan(release).ifPresent(publication -> telling.tell(publication.id()));
        for (Account account : accounts.of(release.office())) {
            posts.plan(release, account).ifPresent(publication -> telling.tell(publication.id()));
        }
    }
}
