package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.text.TextRule;

/** What keeps a statement from going out. */
@ApplicationScoped
public class Readiness {

    private final DraftWriting writing;
    private final PublicAddress address;

    @Inject
    Readiness(DraftWriting writing, PublicAddress address) {
        this.writing = writing;
        this.address = address;
    }

    /** Facts that the templates require and nobody has stated, and facts that the text itself leaves open. */
    public List<String> missingFacts(Statement statement) {
        return gaps(statement).missingFacts();
    }

    /** What its sheets, its templates and its text leave open at this moment. */
    public Gaps gaps(Statement statement) {
        Draft draft = writing.write(statement.request(), statement.path());
        TreeSet<String> missing = new TreeSet<>(draft.missingFacts());
        statement.current().variants().forEach(variant -> missing.addAll(variant.openFacts()));
        return new Gaps(
                SheetFacts.without(draft.toConfirm().keySet(), missing),
                draft.missingTemplates(),
                draft.toConfirm(),
                draft.withoutConsent());
    }

    /** Which of its texts are not in their language yet. */
    public Untranslated untranslated(Statement statement) {
        return new Untranslated(
                statement.request().office().locales(),
                statement.revisions().stream()
                        .flatMap(revision -> revision.variants().stream())
                        .toList(),
                writing.write(statement.request(), statement.path()).missingTemplates());
    }

    /** The post as its network will get it: with the link to the page in its language. */
    public String post(Statement statement, Variant social) {
        return TextRule.withLink(social.source(), address.of(pagePath(statement, social.locale())));
    }

    /**
     * @throws UnconfirmedFacts while a fact waits to be confirmed
     * @throws MissingConsent while somebody is named who has not agreed to it
     * @throws OpenFacts while a fact is missing
     * @throws TooLong while a post does not fit
     */
    public void require(Statement statement) {
        gaps(statement).requireNone();
        statement.current().variants().stream().filter(Variant::isSocial).forEach(variant -> {
            String post = post(statement, variant);
            if (!TextRule.MASTODON.fits(post)) {
                throw new TooLong(
                        Locale.forLanguageTag(variant.locale()),
                        TextRule.MASTODON.count(post),
                        TextRule.MASTODON.limit());
            }
        });
    }

    /** The path of the public page in this language; the office's first language has the bare one. */
    public String pagePath(Statement statement, String locale) {
        String main = statement.current().variants().stream()
                .filter(v -> v.channelKind().equals(Variant.PAGE))
                .findFirst()
                .map(Variant::locale)
                .orElse(locale);
        return locale.equals(main) ? statement.path() : statement.path() + "/" + locale;
    }
}
