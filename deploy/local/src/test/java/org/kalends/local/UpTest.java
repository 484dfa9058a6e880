package org.kalends.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpTest {

    @TempDir
    Path root;

    private final StringWriter said = new StringWriter();

    @Test
    void says_in_one_sentence_which_port_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int status = run("--root", root.toString(), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(status).isEqualTo(1);
            assertThat(said)
                    .hasToString("Port " + taken.getLocalPort()
                            + " is taken by another program: stop it, or choose another port with --port.\n");
        }
    }

    @Test
    void help_names_every_option() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString()).contains("--fresh", "--port", "--at", "--rehearse", "--exit", "UTC");
    }

    @Test
    void a_moment_that_cannot_be_read_is_explained() {
        assertThat(run("--at", "tomorrow")).isEqualTo(2);
        assertThat(said.toString()).contains("'tomorrow' is not a moment; write it like 2027-07-29T23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-29T23:59, 2027-07-29T23:59:00Z",
        "2027-07-29T23:59:30, 2027-07-29T23:59:30Z",
        "2027-07-29, 2027-07-29T00:00:00Z",
        "2027-07-29T23:59+06:00, 2027-07-29T17:59:00Z",
        "2027-07-29T23:59Z, 2027-07-29T23:59:00Z",
        "2020-07-29T23:59[Asia/Almaty], 2020-07-29T17:59:00Z"
    })
    void a_moment_is_in_utc_unless_it_says_otherwise(String written, String instant) {
        assertThat(new Moment().convert(written)).hasToString(instant);
    }

    private int run(String... arguments) {
        return Up.command(new PrintWriter(said, true)).execute(arguments);
    }
}
