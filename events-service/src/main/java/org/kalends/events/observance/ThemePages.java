package org.kalends.events.observance;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The page on which the themes of single years are added, changed and removed. */
@Path("observances/{key}/themes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class ThemePages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final Observances observances;
    private final ObservanceRegister register;
    private final ThemeSheets sheets;
    private final Reader reader;

    @Inject
    ThemePages(Observances observances, ObservanceRegister register, ThemeSheets sheets, Reader reader) {
        this.observances = observances;
        this.register = register;
        this.sheets = sheets;
        this.reader = reader;
    }

    /** The themes, and the form: of the year asked for, else for one more. */
    @GET
    public TemplateInstance themes(String key, @RestQuery String year) {
        boolean known = year != null && year.matches("[0-9]{4}");
        return Templates.themes(sheets.draw(observances.require(key), known ? year : ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String key, MultivaluedMap<String, String> filled) {
        ThemeForm form = new ThemeForm(filled);
        Observance known = observances.require(key);
        EntryWords words = reader.words(EntryWords.class);
        if (!form.hasYear()) {
            return again(known, form, List.of(new Fault("year", words.sinceNoYear())));
        }
        if (form.value("text").isEmpty()) {
            return again(known, form, List.of(new Fault("text", words.themeMissing())));
        }
        try {
            register.change(key, form.version(), form.in(known.particulars()));
            return toThemes(key);
        } catch (InvalidObservance invalid) {
            return again(known, form, invalid.faults());
        } catch (ObservanceChangedMeanwhile meanwhile) {
            return Response.status(CONFLICT)
                    .entity(Templates.themes(sheets.again(observances.require(key), form, List.of(), true)))
                    .build();
        }
    }

    /** Takes a theme away; that of the year whose button was pressed. */
    @POST
    @Path("{year}/removal")
    public Response remove(String key, int year, @RestForm long version) {
        Observance known = observances.require(key);
        register.change(key, version, known.particulars().withoutTheme(year));
        return toThemes(key);
    }

    private Response again(Observance known, ThemeForm form, List<Fault> faults) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.themes(sheets.again(known, form, faults, false)))
                .build();
    }

    private static Response toThemes(String key) {
        return Response.seeOther(URI.create("observances/" + key + "/themes")).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance themes(ThemeSheets.Sheet sheet);
    }
}
