package org.kalends.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.kalends.backends.Person;
import org.kalends.local.process.Memory;
import org.kalends.local.process.ServiceProcess;
import org.kalends.local.stack.Part;
import org.kalends.local.stack.Stack;

/** What the person at the terminal is told. */
final class Report {

    private final PrintWriter out;
    private final long begun = System.nanoTime();

    Report(PrintWriter out) {
        this.out = out;
    }

    void part(Part part) {
        line(String.format(Locale.ROOT, "%-18s ready  %5.1f s  %s", part.name(), seconds(part.took()), part.address()));
    }

    void line(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    void ready(Stack stack, boolean verbose) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        line(String.format(Locale.ROOT, "Kalends is ready after %.1f s at %s", seconds(took), stack.origin()));
        line("  calendar and campaigns  " + stack.origin() + "/events/today");
        line("  received mail           " + stack.origin() + "/mailbox");
        line("  sandbox account         " + stack.origin() + "/notifier/sandbox/us-nur-sultan-sandbox");
        line("  the services' clock     " + stack.clock().instant().toString().substring(0, 16) + " UTC");
        line("  data and logs           " + stack.settings().folder());
        line("Sign in by name, without a password:");
        Person.samples().forEach(this::person);
        if (verbose) {
            memory(stack);
        }
    }

    private void person(Person person) {
        String offices = person.offices().isEmpty() ? "every office" : String.join(", ", person.offices());
        line(String.format(
                Locale.ROOT,
                "  %-8s %-18s %s; %s",
                person.login(),
                person.name(),
                String.join(", ", person.roles()),
                offices));
    }

    private void memory(Stack stack) {
        List<ServiceProcess> services = stack.services();
        long launcher = Memory.megabytes(ProcessHandle.current());
        long postgres = stack.postgres().process().map(Memory::megabytesOfTree).orElse(0L);
        long all = launcher + postgres;
        line("Resident memory:");
        memory("launcher", launcher);
        memory("PostgreSQL", postgres);
        for (ServiceProcess service : services) {
            long megabytes = Memory.megabytes(service.handle());
            all += megabytes;
            memory(service.service().name() + "-service", megabytes);
        }
        memory("together", all);
    }

    private void memory(String name, long megabytes) {
        line(String.format(Locale.ROOT, "  %-18s %5d MB", name, megabytes));
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
