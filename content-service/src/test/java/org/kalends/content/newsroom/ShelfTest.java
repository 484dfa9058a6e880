package org.kalends.content.newsroom;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.contracts.OfficeSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class ShelfTest {

    @Inject
    Room room;

    @Inject
    AgroalDataSource database;

    @Test
    void aPageIsMadeOnceUntilAnyReplicaChangesIt() throws SQLException {
        OfficeSnapshot office = Room.office("shelf-replica", "Asia/Amman", "en");
        room.open(office, 2020, Room.NINE, Map.of("en", "<p>First</p>"));
        String path = Room.path(office, 2020);
        Response made = Room.read(path);

        sql("UPDATE public_page SET html = '<p>Second</p>' WHERE office = 'shelf-replica'");
        Response again = Room.read(path);
        assertThat(again.asString())
                .as("what the database does not say was changed")
                .isEqualTo(made.asString());
        assertThat(again.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(again.header("Cache-Control")).isEqualTo(made.header("Cache-Control"));
        assertThat(again.header("Content-Security-Policy")).isEqualTo(made.header("Content-Security-Policy"));
        assertThat(again.header("Content-Language")).isEqualTo("en");
        assertThat(again.contentType()).isEqualTo(made.contentType());
        assertThat(Room.read(path, "If-None-Match", made.header("ETag")).statusCode())
                .isEqualTo(304);

        sql("UPDATE public_page SET version = version + 1 WHERE office = 'shelf-replica'");
        assertThat(Room.read(path).asString()).contains("<p>Second</p>");
        sql("DELETE FROM public_page WHERE office = 'shelf-replica'");
        assertThat(Room.read(path).statusCode()).isEqualTo(404);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
