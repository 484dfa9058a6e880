package org.kalends.notifier.channel;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The accounts of every office. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    /**
     * @throws UnknownAccount when there is none
     */
    public Account byKey(String key) {
        return findByIdOptional(key).orElseThrow(() -> new UnknownAccount(key));
    }

    public List<Account> of(String office) {
        return list("office = ?1 order by channel, key", office);
    }

    List<Account> inOrder() {
        return list("order by office, channel, key");
    }
}
