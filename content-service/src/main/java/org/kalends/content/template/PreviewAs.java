package org.kalends.content.template;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * As whom and for what a template is tried; what is absent is chosen.
 *
 * @param office its key
 * @param observance its key
 * @param year of the occurrence
 * @param locale BCP 47; the template's own when absent
 */
public record PreviewAs(String office, String observance, Integer year, String locale) {

    /** As the address of a page says it. */
    record Asked(
            @RestQuery String office,
            @RestQuery String observance,
            @RestQuery String year,
            @RestQuery("as") String locale) {

        PreviewAs understood() {
            return PreviewAs.of(office, observance, year, locale);
        }
    }

    /** As a form says it. */
    record Filled(
            @RestForm String office,
            @RestForm String observance,
            @RestForm String year,
            @RestForm("as") String locale) {

        PreviewAs understood() {
            return PreviewAs.of(office, observance, year, locale);
        }
    }

    private static PreviewAs of(String office, String observance, String year, String locale) {
        return new PreviewAs(
                text(office),
                text(observance),
                year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
                locale != null && locale.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? locale : null);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
