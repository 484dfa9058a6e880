package org.kalends.events.schedule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;

/** Plans campaigns over the API, and reads from the outbox what was told of them. */
@ApplicationScoped
class Told {

    static final String DRAFT = "org.kalends.step.draft-requested.v1";
    static final String DUE = "org.kalends.step.due.v1";
    static final String CANCELLED = "org.kalends.step.cancelled.v1";

    @Inject
    DataSource database;

    /** @return the campaign's id */
    String plan(String observance, int year, String... offices) {
        return given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        observance,
                        "year",
                        year,
                        "offices",
                        List.of(offices),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The types of what was told of a campaign, in order. */
    List<String> of(String campaign) {
        return sql("SELECT type FROM outbox WHERE aggregateid = '" + campaign + "' ORDER BY position");
    }

    long count(String campaign, String type) {
        return of(campaign).stream().filter(type::equals).count();
    }

    List<String> states(String campaign) {
        return sql("SELECT state FROM step WHERE campaign_id = '" + campaign + "' ORDER BY office");
    }

    /** The first column of what this finds. */
    List<String> sql(String statement) {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (run.execute(statement)) {
                ResultSet rows = run.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
