package org.kalends.content.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.template.Occasions;
import org.kalends.contracts.StepDraftRequested;

/** The occasions of the statements that were asked for lately. */
@ApplicationScoped
public class HeardOccasions implements Occasions {

    private static final int LOOKED_AT = 200;

    private final Statements statements;
    private final PublicAddress address;

    @Inject
    HeardOccasions(Statements statements, PublicAddress address) {
        this.statements = statements;
        this.address = address;
    }

    @Override
    public List<StepDraftRequested> heard() {
        Set<String> seen = new HashSet<>();
        return statements.find("order by dueAt desc, id").page(0, LOOKED_AT).<Statement>stream()
                .map(Statement::request)
                .filter(step -> seen.add(step.occurrence().observance().key() + " "
                        + step.occurrence().year()))
                .toList();
    }

    @Override
    public String address(String path) {
        return address.of(path);
    }
}
