package org.kalends.content.facts;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kalends.identity.Roles;

/** Fact sheets for programs. A change may bring the sheet's ETag as {@code If-Match}, and is then refused when it changed meanwhile. */
@Path("/api/v1/fact-sheets/{observance}")
@Produces(MediaType.APPLICATION_JSON)
public class FactSheetResource {

    private final FactKeeping keeping;
    private final SheetCopying copying;

    @Inject
    FactSheetResource(FactKeeping keeping, SheetCopying copying) {
        this.keeping = keeping;
        this.copying = copying;
    }

    /** Which sheet: that of a year and an office, or of every one. */
    public record Scope(
            @PathParam("observance") String observance,
            @QueryParam("year") Integer year,
            @QueryParam("office") String office) {

        FactScope fact() {
            return new FactScope(observance, year, office == null || office.isBlank() ? null : office);
        }
    }

    /**
     * What somebody confirms.
     *
     * @param facts the names of the facts, such as {@code honoree.figures}
     * @param confirmBy the day by which they have to be confirmed again; null for the day stated, or none when that is past
     */
    public record Confirmation(@NotEmpty List<@NotNull String> facts, LocalDate confirmBy) {}

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    @Operation(summary = "The facts of exactly this scope, as PUT takes them; the ETag is the sheet's version")
    public Response sheet(@BeanParam Scope scope) {
        return answer(Response.ok(), required(scope));
    }

    @GET
    @Path("standing")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    @Operation(
            summary =
                    "How each fact stands: confirmed or to-confirm, on whose word, copied from which year, and what was done")
    public Response standing(@BeanParam Scope scope) {
        return whole(Response.ok(), required(scope));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "States the facts anew; what changed counts as confirmed, what did not stays as it stood")
    public Response state(@BeanParam Scope scope, @HeaderParam(HttpHeaders.IF_MATCH) String match, String json) {
        FactKeeping.Kept kept = keeping.state(scope.fact(), FactsJson.read(json), version(match), null);
        return answer(Response.status(kept.added() ? Response.Status.CREATED : Response.Status.OK), kept.sheet());
    }

    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "Says that facts still hold; who and when is recorded")
    public Response confirm(
            @BeanParam Scope scope,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @Valid @NotNull Confirmation confirmation) {
        List<Fact> facts = confirmation.facts().stream().map(Fact::named).toList();
        return whole(Response.ok(), keeping.confirm(scope.fact(), facts, confirmation.confirmBy(), version(match)));
    }

    @POST
    @Path("copy")
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "Copies the newest earlier year's facts into a year that has no sheet, each to be confirmed")
    public Response copy(@BeanParam Scope scope) {
        return whole(Response.status(Response.Status.CREATED), copying.copy(scope.fact()));
    }

    private SheetView required(Scope scope) {
        return keeping.sheet(scope.fact()).orElseThrow(() -> new NoSuchSheet(scope.observance()));
    }

    private static Response answer(Response.ResponseBuilder answer, SheetView sheet) {
        return answer.entity(sheet.facts())
                .tag(Integer.toString(sheet.version()))
                .build();
    }

    private static Response whole(Response.ResponseBuilder answer, SheetView sheet) {
        return answer.entity(sheet).tag(Integer.toString(sheet.version())).build();
    }

    private static Integer version(String match) {
        if (match == null || match.strip().equals("*")) {
            return null;
        }
        String tag = match.strip().replaceAll("^(W/)?\"|\"$", "");
        // a tag that was never given matches no version
        return tag.matches("\\d{1,9}") ? Integer.valueOf(tag) : Integer.valueOf(-1);
    }
}
