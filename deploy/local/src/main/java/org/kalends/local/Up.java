package org.kalends.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.kalends.backends.BackendFailed;
import org.kalends.local.api.Refused;
import org.kalends.local.process.Unready;
import org.kalends.local.rehearsal.Rehearsal;
import org.kalends.local.sample.SampleData;
import org.kalends.local.stack.Stack;
import org.kalends.local.stack.StackSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The launcher's command line. */
@Command(
        name = "up",
        description =
                "Brings Kalends up on this machine: PostgreSQL, Kafka, a mail server, an issuer, the three services and"
                        + " the gateway in front of them. Ctrl-C stops it.",
        mixinStandardHelpOptions = false,
        sortOptions = false)
public final class Up implements Callable<Integer> {

    @Option(names = "--fresh", description = "Forget everything from earlier starts.")
    private boolean fresh;

    @Option(names = "--port", paramLabel = "<port>", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--at",
            paramLabel = "<moment>",
            converter = Moment.class,
            description = "Set the clock of all services, for example 2027-07-29T23:59, in UTC unless it ends in an"
                    + " offset (+06:00) or a zone ([Asia/Almaty]). It runs on from there.")
    private Instant at;

    @Option(
            names = "--rehearse",
            description = "Play the founding example, weeks in seconds, on data of its own that are new each time.")
    private boolean rehearse;

    @Option(names = "--exit", description = "Stop when everything is up, or when the rehearsal has ended.")
    private boolean exit;

    @Option(names = "--verbose", description = "Also say how much memory each process holds.")
    private boolean verbose;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--root", hidden = true)
    private Path root = Path.of(".");

    private final PrintWriter out;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Up(PrintWriter out) {
        this.out = out;
    }

    /** Runs the command and ends the JVM with its status: 0 well, 1 not, 2 not understood. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(command(new PrintWriter(System.out, true)).execute(arguments));
    }

    static CommandLine command(PrintWriter out) {
        return new CommandLine(new Up(out))
                .setOut(out)
                .setErr(out)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof Unready || failure instanceof BackendFailed || failure instanceof Refused) {
                        line.getErr().println(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                });
    }

    @Override
    public Integer call() throws InterruptedException {
        StackSettings settings = new StackSettings(root, folder(), port);
        if (fresh || rehearse) {
            Stack.wipe(settings.folder());
        }
        LauncherLog.writeTo(settings.folder().resolve("logs").resolve("launcher.log"));
        Report report = new Report(out);
        try (Stack stack = Stack.start(settings, report::part, this::prepare)) {
            new SampleData(stack).loadOnce();
            report.ready(stack, verbose);
            return rehearse ? rehearse(stack, report) : stay(0);
        }
    }

    private int rehearse(Stack stack, Report report) throws InterruptedException {
        boolean complete = new Rehearsal(stack, report::line).play();
        return stay(complete ? 0 : 1);
    }

    private int stay(int status) throws InterruptedException {
        if (!exit) {
            out.println("Ctrl-C stops it.");
            stopped.await();
        }
        return status;
    }

    private Path folder() {
        Path data = root.resolve(".kalends");
        return data.resolve(rehearse ? "rehearsal" : "data");
    }

    /** Before anything starts: the services never see another time than the one asked for. */
    private void prepare(Stack stack) {
        stopOnSignal(stack);
        if (rehearse) {
            stack.clock().jumpTo(Rehearsal.BEGINNING);
        } else if (at != null) {
            stack.clock().jumpTo(at);
        }
    }

    /** Ctrl-C and SIGTERM run this hook; the JVM ends when it returns. */
    private void stopOnSignal(Stack stack) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stack.close();
                            stopped.countDown();
                        },
                        "stop"));
    }
}
