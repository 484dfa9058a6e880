package org.kalends.events.office;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.contracts.Speaker;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** Offices for programs. */
@Path("api/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {

    private final Offices offices;
    private final OfficeRegister register;
    private final OfficeImport imports;
    private final Reader reader;

    @Inject
    OfficeResource(Offices offices, OfficeRegister register, OfficeImport imports, Reader reader) {
        this.offices = offices;
        this.register = register;
        this.imports = imports;
        this.reader = reader;
    }

    /**
     * An office, with the speaker of today.
     *
     * @param speakers everybody who speaks for it, from when until when
     * @param hub the key of the office it is a spoke of
     */
    public record OfficeView(
            String key,
            Map<String, String> names,
            String country,
            Map<String, String> cities,
            String zone,
            List<String> locales,
            Speaker speaker,
            List<SpeakerTerm> speakers,
            WorkDays days,
            String hub) {}

    /** By key; {@link PageAsked} says how they come in pages. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam PageAsked page) {
        return page.answer(
                "/events/api/v1/offices", offices.behind(page.place(), page.most() + 1), Office::key, this::view);
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public OfficeView one(String key) {
        return view(offices.require(key));
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response put(String key, OfficeDetails details) {
        Registration done = register.register(key, details);
        OfficeView office = view(offices.require(key));
        return done == Registration.ADDED
                ? Response.created(URI.create("api/v1/offices/" + key))
                        .entity(office)
                        .build()
                : Response.ok(office).build();
    }

    /** Brings in a list of offices; a row at fault is told and the others are kept. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.MANAGER)
    public OfficeImport.Report bringIn(InputStream list) {
        return imports.bringIn(list, reader.locale());
    }

    private OfficeView view(Office office) {
        OfficeDetails known = office.details();
        Speaker speaker = office.speaker(offices.today(office.zone())).orElse(null);
        return new OfficeView(
                office.key(),
                known.names(),
                known.country(),
                known.cities(),
                known.zone(),
                known.locales(),
                speaker,
                known.speakers(),
                known.days(),
                known.hub());
    }
}
