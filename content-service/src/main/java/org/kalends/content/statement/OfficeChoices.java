package org.kalends.content.statement;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.office.Offices;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.layout.Reader;

/** The offices that the person who asks can choose from, by their names. */
@ApplicationScoped
class OfficeChoices {

    private final Offices offices;
    private final OfficeLimit limit;
    private final Reader reader;

    @Inject
    OfficeChoices(Offices offices, OfficeLimit limit, Reader reader) {
        this.offices = offices;
        this.limit = limit;
        this.reader = reader;
    }

    List<StatementList.Choice> choices(String chosen) {
        return offices.known().stream()
                .filter(office -> limit.allows(office.key()))
                .map(office -> new StatementList.Choice(
                        office.key(), named(office), office.key().equals(chosen)))
                .sorted(Comparator.comparing(StatementList.Choice::name))
                .toList();
    }

    private String named(OfficeSnapshot office) {
        String language = reader.locale().toLanguageTag();
        return office.names().getOrDefault(language, office.names().getOrDefault("en", office.key()));
    }
}
