package org.kalends.content.facts;

import java.net.URI;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/**
 * Which sheet a page shows, and in which language its texts.
 *
 * @param locale the language of the texts (BCP 47)
 */
public record SheetAddress(
        @PathParam("observance") String observance,
        @QueryParam("year") Integer year,
        @QueryParam("office") String office,
        @QueryParam("text") @DefaultValue("en") String locale) {

    FactScope scope() {
        return new FactScope(observance, year, office == null || office.isBlank() ? null : office);
    }

    /** The address of this page. */
    public String path() {
        return path(locale);
    }

    /** The address of this page with the texts of another language. */
    public String path(String otherLocale) {
        return "/content/" + relative(otherLocale);
    }

    /** The address of this page as a redirect wants it: the service's own root goes before it. */
    URI redirect() {
        return URI.create(relative(locale));
    }

    /** Where the form that copies an earlier year goes. */
    public String copyPath() {
        return "/content/" + relative("/copy", locale);
    }

    private String relative(String otherLocale) {
        return relative("", otherLocale);
    }

    private String relative(String act, String otherLocale) {
        return "fact-sheets/" + observance + act + "?text=" + otherLocale + (year == null ? "" : "&year=" + year)
                + (scope().office() == null ? "" : "&office=" + office);
    }
}
