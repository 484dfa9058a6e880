package org.kalends.content.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A reusable text for one language and one kind of channel. What it says is in its versions: a saved one is a draft until
 * somebody approves it, and what is approved is used from then on.
 */
@Entity
@Table(name = "template")
public class Template {

    /** The set for observances that have none of their own. */
    static final String GENERAL = "general";

    @Id
    private UUID id;

    private String occasion;

    @Column(name = "step_kind")
    private String stepKind;

    private String locale;

    @Column(name = "channel_kind")
    private String channelKind;

    /** The number of the version in use; 0 while there is none. */
    private int approved;

    @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<TemplateVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "template_approval", joinColumns = @JoinColumn(name = "template_id"))
    @OrderBy("number")
    private List<TemplateApproval> approvals = new ArrayList<>();

    @Version
    private int version;

    protected Template() {}

    Template(TemplateKey key) {
        this.id = UUID.randomUUID();
        this.occasion = key.occasion();
        this.stepKind = key.stepKind();
        this.locale = key.locale();
        this.channelKind = key.channelKind();
    }

    /** Adds the next version, a draft; the ones before stay as they are. A text that is already the newest adds none. */
    boolean save(TemplateText text, TemplateAuthor author, Instant at) {
        if (!versions.isEmpty() && newest().text().equals(text)) {
            return false;
        }
        versions.add(new TemplateVersion(this, versions.size() + 1, text, author, at));
        return true;
    }

    /** Brings a text of the product, which is approved as it comes. */
    void ship(TemplateText text, Instant at) {
        if (save(text, TemplateAuthor.KALENDS, at)) {
            put(newest(), TemplateAuthor.KALENDS, at);
        }
    }

    /**
     * Puts a version to use.
     *
     * @throws CannotApprove when there is no such version, a newer one is in use, or the approver wrote it
     */
    void approve(int number, TemplateAuthor approver, Instant at) {
        TemplateVersion wanted = version(number).orElseThrow(() -> CannotApprove.missing(number));
        if (number <= approved) {
            throw CannotApprove.superseded(number, approved);
        }
        if (wanted.isBy(approver)) {
            throw CannotApprove.own();
        }
        put(wanted, approver, at);
    }

    private void put(TemplateVersion wanted, TemplateAuthor approver, Instant at) {
        approved = wanted.number();
        approvals.add(new TemplateApproval(wanted.number(), approver.name(), at));
    }

    /** Whether nobody has written a version of their own over the shipped ones. */
    boolean isAsShipped() {
        return versions.isEmpty() || newest().isShipped();
    }

    TemplateVersion newest() {
        return versions.getLast();
    }

    /** The version in use. */
    Optional<TemplateVersion> inUse() {
        return version(approved);
    }

    Optional<TemplateVersion> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** Whether its newest version waits for somebody's approval. */
    boolean isWaiting() {
        return versions.size() > approved;
    }

    int approved() {
        return approved;
    }

    List<TemplateVersion> versions() {
        return List.copyOf(versions);
    }

    Optional<TemplateApproval> approvalOf(int number) {
        return approvals.stream().filter(a -> a.number() == number).findFirst();
    }

    UUID id() {
        return id;
    }

    TemplateKey key() {
        return new TemplateKey(occasion, stepKind, locale, channelKind);
    }
}
