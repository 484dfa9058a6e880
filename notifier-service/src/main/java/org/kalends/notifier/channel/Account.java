package org.kalends.notifier.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An office's identity on a network. Its secret is only ever a reference. */
@Entity
public class Account {

    @Id
    private String key;

    @Column(nullable = false)
    private String office;

    @Column(nullable = false)
    private String channel;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String locale;

    private String url;

    @Column(name = "secret_ref")
    private String secretRef;

    @Version
    private int version;

    protected Account() {}

    Account(String key, AccountDetails details) {
        this.key = key;
        change(details);
    }

    final void change(AccountDetails details) {
        office = details.office();
        channel = details.channel();
        name = details.name();
        locale = details.locale();
        url = details.url();
        secretRef = details.secret();
    }

    public AccountRef ref() {
        return new AccountRef(key, url, secretRef == null ? null : new SecretReference(secretRef));
    }

    public String key() {
        return key;
    }

    public String office() {
        return office;
    }

    public String channel() {
        return channel;
    }

    public String name() {
        return name;
    }

    public String locale() {
        return locale;
    }

    String url() {
        return url;
    }

    String secretRef() {
        return secretRef;
    }
}
