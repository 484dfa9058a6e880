package org.kalends.notifier.channel;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.notifier.OfficeBounds;
import org.kalends.notifier.office.Office;
import org.kalends.notifier.office.Offices;

/** Accounts for people. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Offices offices;
    private final Channels channels;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    AccountPages(
            Accounts accounts,
            AccountKeeping keeping,
            Offices offices,
            Channels channels,
            CurrentPerson person,
            Reader reader) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.offices = offices;
        this.channels = channels;
        this.person = person;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance accounts(@RestQuery String kept) {
        return Templates.accounts(view(kept != null, null, AccountForm.EMPTY));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public RestResponse<TemplateInstance> keep(@BeanParam AccountForm form) {
        if (!person.worksFor(form.office())) {
            throw new OfficeBounds.ForeignOffice(form.office());
        }
        try {
            keeping.keep(form.key().strip(), form.details());
            return RestResponse.seeOther(URI.create("accounts?kept=yes"));
        } catch (RefusedAccount refused) {
            return RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                    .entity(Templates.accounts(view(false, refused.detail(reader.locale()), form)))
                    .build();
        }
    }

    private View view(boolean kept, String problem, AccountForm form) {
        List<Office> mine =
                offices.inOrder().stream().filter(o -> person.worksFor(o.key())).toList();
        List<Line> lines = accounts.inOrder().stream()
                .filter(account -> person.worksFor(account.office()))
                .map(this::line)
                .toList();
        List<Choice> choices = mine.stream()
                .map(office -> new Choice(office.key(), office.name(reader.locale())))
                .toList();
        return new View(lines, choices, channels.names(), person.has(Roles.MANAGER), kept, problem, form);
    }

    private Line line(Account account) {
        return new Line(
                account.key(),
                account.name(),
                offices.byKey(account.office()).name(reader.locale()),
                account.channel(),
                account.locale(),
                account.url(),
                account.secretRef() != null,
                account.channel().equals("sandbox"));
    }

    /** What was typed into the form. */
    public record AccountForm(
            @RestForm String key,
            @RestForm String office,
            @RestForm String channel,
            @RestForm String name,
            @RestForm String locale,
            @RestForm String url,
            @RestForm String secret) {

        static final AccountForm EMPTY = new AccountForm("", "", "", "", "", "", "");

        AccountDetails details() {
            return new AccountDetails(office, channel, name, locale, url, secret);
        }
    }

    record Line(
            String key,
            String name,
            String office,
            String channel,
            String locale,
            String url,
            boolean hasSecret,
            boolean isSandbox) {}

    record Choice(String key, String name) {}

    record View(
            List<Line> lines,
            List<Choice> offices,
            List<String> channels,
            boolean mayKeep,
            boolean kept,
            String problem,
            AccountForm form) {}

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance accounts(View view);
    }
}
