package org.kalends.notifier.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.office.Offices;

/** Adds and changes accounts. */
@ApplicationScoped
class AccountKeeping {

    private final Accounts accounts;
    private final Offices offices;
    private final Channels channels;

    @Inject
    AccountKeeping(Accounts accounts, Offices offices, Channels channels) {
        this.accounts = accounts;
        this.offices = offices;
        this.channels = channels;
    }

    /**
     * Keeps an account under this key.
     *
     * @return whether it is new
     */
    @Transactional
    boolean keep(String key, AccountDetails details) {
        if (!key.matches("[a-z0-9][a-z0-9._-]{0,62}")) {
            throw new RefusedAccount(
                    "key",
                    Sentence.of(
                            "refused-account.key",
                            "A key is of lower-case letters, digits, dots and hyphens, at most 63."));
        }
        offices.byKey(details.office() == null ? "" : details.office());
        if (channels.named(details.channel()).isEmpty()) {
            throw new RefusedAccount(
                    "channel",
                    Sentence.of(
                            "refused-account.channel",
                            "There is no channel “{0}”; there are {1}.",
                            details.channel(),
                            channels.names()));
        }
        AccountDetails checked = details.checked();
        Account known = accounts.findById(key);
        if (known == null) {
            accounts.persist(new Account(key, checked));
            return true;
        }
        if (!known.office().equals(checked.office())) {
            throw new RefusedAccount(
                    "office",
                    Sentence.of(
                            "refused-account.office",
                            "The account belongs to {0} and cannot change offices.",
                            known.office()));
        }
        known.change(checked);
        return false;
    }
}
