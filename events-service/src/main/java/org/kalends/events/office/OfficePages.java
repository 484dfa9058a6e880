package org.kalends.events.office;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.contracts.Speaker;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** The list of offices, and the form to register or change one. */
@Path("offices")
@Produces(MediaType.TEXT_HTML)
public class OfficePages {

    private static final int UNPROCESSABLE = 422;

    private final Offices offices;
    private final OfficeRegister register;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    OfficePages(
            Offices offices,
            OfficeRegister register,
            CurrentPerson person,
            Reader reader,
            Moments moments,
            Clock clock) {
        this.offices = offices;
        this.register = register;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    record OfficeLine(
            String key,
            String name,
            String city,
            String country,
            String now,
            String closed,
            String languages,
            String speaker,
            boolean editable) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list(@QueryParam("saved") String saved) {
        String flash = saved == null ? null : reader.words(OfficeWords.class).saved();
        return Templates.list(offices.inOrder().stream().map(this::line).toList(), person.has(Roles.MANAGER), flash);
    }

    private OfficeLine line(Office office) {
        return new OfficeLine(
                office.key(),
                office.name(reader.locale()),
                office.city(reader.locale()),
                office.country(),
                moments.time(clock.instant(), office.zone(), office.city(reader.locale())),
                office.days()
                        .closed(offices.today(office.zone()))
                        .map(closed -> closed.name(reader.locale()))
                        .orElse(null),
                String.join(", ", office.locales()),
                office.speaker(offices.today(office.zone())).map(this::inWords).orElse(""),
                person.has(Roles.MANAGER) && person.worksFor(office.key()));
    }

    @GET
    @Path("form")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form() {
        return form(OfficeForm.EMPTY, null, null);
    }

    @POST
    @Path("form")
    @RolesAllowed(Roles.MANAGER)
    public Response add(@BeanParam OfficeForm form) {
        return save(form.key() == null ? "" : form.key().strip(), null, form);
    }

    @GET
    @Path("{key}/form")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form(String key) {
        return form(OfficeForm.of(key, offices.require(key).details()), key, null);
    }

    @POST
    @Path("{key}/form")
    @RolesAllowed(Roles.MANAGER)
    public Response change(String key, @BeanParam OfficeForm form) {
        offices.require(key);
        return save(key, key, form);
    }

    private Response save(String key, String known, OfficeForm form) {
        try {
            register.register(
                    key, form.details(offices.withKey(key).map(Office::details).orElse(null)));
            return Response.seeOther(URI.create("offices?saved=yes")).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(form(form, known, problem.detail(reader.locale())))
                    .build();
        }
    }

    private TemplateInstance form(OfficeForm form, String known, String problem) {
        return Templates.form(OfficeSheet.of(form, known, offices.inOrder(), reader.locale(), problem));
    }

    private String inWords(Speaker speaker) {
        String title = ClosedDay.inLanguage(speaker.titles(), reader.locale());
        return speaker.name() == null ? title : title.isEmpty() ? speaker.name() : speaker.name() + ", " + title;
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(List<OfficeLine> list, boolean manager, String saved);

        static native TemplateInstance form(OfficeSheet sheet);
    }
}
