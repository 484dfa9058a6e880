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
            String key, String name, String city, String country, String now, String languages, boolean editable) {}

    /**
     * The form as it is shown.
     *
     * @param problem what was wrong with it, in words; null when nothing was
     */
    record Sheet(
            String action,
            boolean isNew,
            String key,
            String nameEn,
            String nameRu,
            String country,
            String cityEn,
            String cityRu,
            String zone,
            String locales,
            String speakerName,
            String titleEn,
            String titleRu,
            String problem) {

        static Sheet of(OfficeForm form, String known, String problem) {
            return new Sheet(
                    known == null ? "/events/offices/form" : "/events/offices/" + known + "/form",
                    known == null,
                    form.key(),
                    form.nameEn(),
                    form.nameRu(),
                    form.country(),
                    form.cityEn(),
                    form.cityRu(),
                    form.zone(),
                    form.locales(),
                    form.speakerName(),
                    form.titleEn(),
                    form.titleRu(),
                    problem);
        }
    }

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
                String.join(", ", office.locales()),
                person.has(Roles.MANAGER) && person.worksFor(office.key()));
    }

    @GET
    @Path("form")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form() {
        return Templates.form(Sheet.of(OfficeForm.EMPTY, null, null));
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
        return Templates.form(Sheet.of(OfficeForm.of(offices.require(key).snapshot()), key, null));
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
                    key, form.details(offices.withKey(key).map(Office::snapshot).orElse(null)));
            return Response.seeOther(URI.create("offices?saved=yes")).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(Sheet.of(form, known, problem.detail())))
                    .build();
        }
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(List<OfficeLine> list, boolean manager, String saved);

        static native TemplateInstance form(Sheet form);
    }
}
