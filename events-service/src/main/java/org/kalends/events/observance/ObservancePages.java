package org.kalends.events.observance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The list of observances and a page for each. */
@Path("observances")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class ObservancePages {

    private final Observances observances;
    private final ObservanceLists lists;
    private final ObservanceProfiles profiles;
    private final Reader reader;
    private final CurrentPerson person;

    @Inject
    ObservancePages(
            Observances observances,
            ObservanceLists lists,
            ObservanceProfiles profiles,
            Reader reader,
            CurrentPerson person) {
        this.observances = observances;
        this.lists = lists;
        this.profiles = profiles;
        this.reader = reader;
        this.person = person;
    }

    @GET
    public TemplateInstance list(@BeanParam ObservanceFilter asked, @RestQuery String removed) {
        String flash = removed == null ? null : reader.words(RemovalWords.class).deleted();
        return Templates.list(lists.draw(asked), person.has(Roles.MANAGER), flash);
    }

    @GET
    @Path("{key}")
    public TemplateInstance one(String key, @RestQuery String saved) {
        String flash = saved == null ? null : reader.words(EntryWords.class).saved();
        return Templates.one(profiles.draw(observances.require(key)), person.has(Roles.MANAGER), flash);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(ObservanceLists.Listing list, boolean manager, String flash);

        static native TemplateInstance one(ObservanceProfiles.Profile o, boolean manager, String flash);
    }
}
