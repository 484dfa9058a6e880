package org.kalends.notifier.channel.sandbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;
import org.kalends.notifier.channel.Account;
import org.kalends.notifier.channel.Accounts;
import org.kalends.notifier.channel.UnknownAccount;
import org.kalends.notifier.office.Office;
import org.kalends.notifier.office.Offices;

/** The timeline of a sandbox account, and each of its posts under an address of its own. */
@Path("/sandbox/{account}")
@RolesAllowed(Roles.VIEWER)
@Produces(MediaType.TEXT_HTML)
public class SandboxPages {

    private static final int MOST = 100;

    private final SandboxPosts posts;
    private final Accounts accounts;
    private final Offices offices;
    private final Moments moments;
    private final Reader reader;

    @Inject
    SandboxPages(SandboxPosts posts, Accounts accounts, Offices offices, Moments moments, Reader reader) {
        this.posts = posts;
        this.accounts = accounts;
        this.offices = offices;
        this.moments = moments;
        this.reader = reader;
    }

    @GET
    public TemplateInstance timeline(@RestPath String account) {
        Account ours = sandbox(account);
        Office office = offices.byKey(ours.office());
        List<Line> lines = inThreads(posts.timeline(account, MOST)).stream()
                .map(post -> line(post, office))
                .toList();
        return Templates.timeline(account, ours.name(), office.name(reader.locale()), lines, false);
    }

    @GET
    @Path("{delivery}")
    public TemplateInstance post(@RestPath String account, @RestPath UUID delivery) {
        Account ours = sandbox(account);
        Office office = offices.byKey(ours.office());
        SandboxPost post = posts.findByIdOptional(delivery)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new UnknownAccount(account + "/" + delivery));
        return Templates.timeline(
                account, ours.name(), office.name(reader.locale()), List.of(line(post, office)), true);
    }

    private Account sandbox(String key) {
        Account account = accounts.byKey(key);
        if (!account.channel().equals("sandbox")) {
            throw new UnknownAccount(key);
        }
        return account;
    }

    /** What begins stays in its order; what answers follows what it answers. */
    private static List<SandboxPost> inThreads(List<SandboxPost> posts) {
        Set<UUID> shown = posts.stream().map(SandboxPost::deliveryId).collect(Collectors.toSet());
        return posts.stream()
                .filter(post -> !shown.contains(post.replyTo()))
                .flatMap(post -> withAnswers(post, posts))
                .toList();
    }

    private static Stream<SandboxPost> withAnswers(SandboxPost first, List<SandboxPost> posts) {
        return Stream.concat(
                Stream.of(first),
                posts.stream()
                        .filter(post -> first.deliveryId().equals(post.replyTo()))
                        .flatMap(post -> withAnswers(post, posts)));
    }

    private Line line(SandboxPost post, Office office) {
        return new Line(
                post.deliveryId(),
                post.locale(),
                shown(post),
                post.link(),
                moment(post.postedAt(), office),
                post.postedAt(),
                post.replyTo() != null);
    }

    /** The text without the link that it ends with, which is shown as a link. */
    private static String shown(SandboxPost post) {
        String body = post.body();
        return post.link() != null && body.endsWith(post.link())
                ? body.substring(0, body.length() - post.link().length()).strip()
                : body;
    }

    private String moment(Instant at, Office office) {
        ZoneId zone = office.zone();
        return moments.dayAndTime(at, zone, office.city(reader.locale()));
    }

    record Line(UUID delivery, String lang, String text, String link, String when, Instant at, boolean answers) {}

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance timeline(
                String account, String name, String office, List<Line> lines, boolean single);
    }
}
