package org.kalends.content.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The pages on which people state what is true. */
@Path("/fact-sheets")
@Produces(MediaType.TEXT_HTML)
public class FactSheetPages {

    private final FactKeeping keeping;
    private final FactSheets sheets;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    FactSheetPages(FactKeeping keeping, FactSheets sheets, OfficeLimit limit, CurrentPerson person, Reader reader) {
        this.keeping = keeping;
        this.sheets = sheets;
        this.limit = limit;
        this.person = person;
        this.reader = reader;
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
        limitTo(address);
        FactsForm form = new FactsForm(tree(address.scope()), address.locale());
        return Templates.sheet(address, fields(form), person.has(Roles.AUTHOR));
    }

    @POST
    @Path("{observance}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response state(@BeanParam SheetAddress address, MultivaluedMap<String, String> filled) {
        limitTo(address);
        Map<String, String> values = filled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        Facts facts = new FactsForm(tree(address.scope()), address.locale()).filled(values);
        keeping.state(address.scope(), facts, person.name());
        return Response.seeOther(address.redirect()).build();
    }

    private void limitTo(SheetAddress address) {
        if (address.scope().office() != null) {
            limit.require(address.scope().office());
        }
    }

    private ObjectNode tree(FactScope scope) {
        Optional<FactSheet> sheet = sheets.of(scope);
        return sheet.map(FactSheet::tree).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private List<Field> fields(FactsForm form) {
        FactWords words = reader.words(FactWords.class);
        Map<String, String> labels = Map.ofEntries(
                Map.entry("theme.name", words.theme()),
                Map.entry("theme.meaning", words.themeMeaning()),
                Map.entry("honoree.name", words.honoree() + ": " + words.name()),
                Map.entry("honoree.organisation", words.organisation()),
                Map.entry("honoree.role", words.role()),
                Map.entry("honoree.city", words.city()),
                Map.entry("honoree.honouredAs", words.honouredAs()),
                Map.entry("circumstance.text", words.circumstance()),
                Map.entry("recommendations.from", words.recommendationsFrom()),
                Map.entry(FactsForm.ITEMS, words.recommendations()),
                Map.entry("promise.text", words.promise()));
        return Stream.concat(FactsForm.TEXTS.stream(), Stream.of(FactsForm.ITEMS))
                .map(path -> new Field(path, labels.get(path), form.value(path)))
                .toList();
    }

    /** A field of the form. */
    record Field(String name, String label, String value) {

        public boolean isLong() {
            return name.endsWith("meaning") || name.endsWith("text") || name.endsWith("items");
        }
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<FactScope> scopes);

        static native TemplateInstance sheet(SheetAddress sheet, List<Field> fields, boolean author);
    }
}
