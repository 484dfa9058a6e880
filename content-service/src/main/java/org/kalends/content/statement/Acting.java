package org.kalends.content.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/** Who acts on which statement, and when. */
@ApplicationScoped
public class Acting {

    private final Statements statements;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;
    private final CurrentVertxRequest request;

    @Inject
    Acting(Statements statements, OfficeLimit limit, CurrentPerson person, Clock clock, CurrentVertxRequest request) {
        this.statements = statements;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
        this.request = request;
    }

    /**
     * The statement for a change by the person who asks. Whoever else wants to change it waits, and then sees what this one
     * did. A program may say by {@code If-Match} from which state it starts.
     *
     * @throws StatementChanged when it is another one now
     */
    public Statement on(UUID id) {
        Statement statement = statements.held(id);
        limit.require(statement.office());
        requireAsSeen(statement);
        return statement;
    }

    private void requireAsSeen(Statement statement) {
        RoutingContext call = request.getCurrent();
        String seen = call == null ? null : call.request().getHeader("If-Match");
        if (seen != null && !seen.equals("*") && !seen.replaceAll("^W/|\"", "").equals("" + statement.version())) {
            throw new StatementChanged(statement);
        }
    }

    /** What the person does now. */
    public Act act() {
        return act(null);
    }

    /** @param reason in words; null where none is asked for */
    public Act act(String reason) {
        return new Act(who(), reason == null ? null : reason.strip(), now());
    }

    public Author who() {
        return new Author(person.id(), person.name());
    }

    public Instant now() {
        return clock.instant();
    }
}
