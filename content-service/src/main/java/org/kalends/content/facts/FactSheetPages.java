package org.kalends.content.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.Roles;

/** The pages on which people state and confirm what is true. */
@Path("/fact-sheets")
@Produces(MediaType.TEXT_HTML)
public class FactSheetPages {

    private final FactKeeping keeping;
    private final SheetCopying copying;
    private final SheetReading reading;
    private final FactSheets sheets;
    private final OfficeLimit limit;

    @Inject
    FactSheetPages(
            FactKeeping keeping, SheetCopying copying, SheetReading reading, FactSheets sheets, OfficeLimit limit) {
        this.keeping = keeping;
        this.copying = copying;
        this.reading = reading;
        this.sheets = sheets;
        this.limit = limit;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance list() {
        return Templates.list(sheets.all().stream()
                .map(FactSheet::scope)
                .filter(scope -> scope.office() == null || limit.allows(scope.office()))
                .toList());
    }

    @GET
    @Path("{observance}")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance sheet(@BeanParam SheetAddress address) {
        return Templates.sheet(reading.page(address));
    }

    /** Saves the sheet; a fact whose button was pressed is confirmed along with it. */
    @POST
    @Path("{observance}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response state(@BeanParam SheetAddress address, MultivaluedMap<String, String> filled) {
        Map<String, String> values = filled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        var tree = keeping.sheet(address.scope()).map(SheetView::tree).orElseGet(JsonNodeFactory.instance::objectNode);
        Facts facts = new FactsForm(tree, address.locale()).filled(values);
        String confirmed = values.get("confirm");
        keeping.state(
                address.scope(),
                facts,
                version(values.get("version")),
                confirmed == null ? null : Fact.named(confirmed));
        return Response.seeOther(address.redirect()).build();
    }

    /** Copies the newest earlier year's facts, each to be confirmed. */
    @POST
    @Path("{observance}/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response copy(@BeanParam SheetAddress address) {
        copying.copy(address.scope());
        return Response.seeOther(address.redirect()).build();
    }

    private static Integer version(String typed) {
        return typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed);
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<FactScope> scopes);

        static native TemplateInstance sheet(SheetReading.Page page);
    }
}
