package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Where the desk's button for a thread goes. */
@Path("/statements/{id}/thread")
@Produces(MediaType.TEXT_HTML)
public class ThreadPages {

    private final ThreadSplitting threads;
    private final StatementEditing editing;
    private final Autosaving autosaving;

    @Inject
    ThreadPages(ThreadSplitting threads, StatementEditing editing, Autosaving autosaving) {
        this.threads = threads;
        this.editing = editing;
        this.autosaving = autosaving;
    }

    /** Saves what stands in the form, its social text parted into the posts of a thread. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response split(
            @PathParam("id") UUID id, @QueryParam("text") String locale, MultivaluedMap<String, String> form) {
        int base = Integer.parseInt(form.getFirst("baseRevision"));
        List<Variant> written = StatementPages.written(locale, form);
        try {
            editing.revise(
                    id,
                    base,
                    written.stream()
                            .map(variant -> variant.isSocial() ? threads.split(id, variant) : variant)
                            .toList());
        } catch (StaleRevision | NotDivisible refused) {
            autosaving.keep(id, locale, base, written);
            throw refused;
        }
        return StatementPages.toDesk(id, locale);
    }
}
