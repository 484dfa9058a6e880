package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.kalends.content.social.SocialFit;
import org.kalends.content.social.SocialNetworks;
import org.kalends.contracts.text.Length;
import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.SocialText;

/** What keeps a statement from going out. */
@ApplicationScoped
public class Readiness {

    private final DraftWriting writing;
    private final PublicAddress address;
    private final SocialNetworks networks;
    private final Instance<Precondition> preconditions;

    @Inject
    Readiness(
            DraftWriting writing,
            PublicAddress address,
            SocialNetworks networks,
            Instance<Precondition> preconditions) {
        this.writing = writing;
        this.address = address;
        this.networks = networks;
        this.preconditions = preconditions;
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

    /** A social text with the link to the page in its language, and the posts that come of it. */
    public SocialText social(Statement statement, Variant social) {
        return new SocialText(social.source(), address.of(pagePath(statement, social.locale())));
    }

    /** How a social text fits every network. */
    SocialFit fit(Statement statement, Variant social) {
        return SocialFit.of(social(statement, social), networks.of(statement.office()));
    }

    /**
     * @throws UnconfirmedFacts while a fact waits to be confirmed
     * @throws MissingConsent while somebody is named who has not agreed to it
     * @throws OpenFacts while a fact is missing
     * @throws org.kalends.layout.problem.Problem while another feature wants something of it
     * @throws TooLong while a text does not fit
     * @throws MissingAlt while nothing is said of the picture
     */
    public void require(Statement statement) {
        gaps(statement).requireNone();
        preconditions.forEach(other -> other.require(statement));
        statement.current().variants().forEach(variant -> requireFit(statement, variant));
        statement
                .current()
                .picture()
                .ifPresent(picture -> requireAlt(picture, statement.current().variants()));
    }

    static void requireAlt(PictureUse picture, List<Variant> variants) {
        List<String> missing =
                picture.withoutAlt(variants.stream().map(Variant::locale).toList());
        if (!missing.isEmpty()) {
            throw new MissingAlt(missing);
        }
    }

    private void requireFit(Statement statement, Variant variant) {
        Locale language = Locale.forLanguageTag(variant.locale());
        if (variant.isSocial()) {
            SocialFit.Counter tightest = fit(statement, variant).tightest();
            if (tightest.binding() && tightest.isOver()) {
                throw TooLong.social(language, tightest.network(), tightest.length());
            }
        } else if (variant.channelKind().equals(Variant.MAIL)) {
            Length length = Networks.MAIL_HTML.tightest(variant.prose().html());
            if (!length.fits()) {
                throw TooLong.mail(language, length);
            }
        }
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
