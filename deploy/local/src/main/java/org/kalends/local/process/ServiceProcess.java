package org.kalends.local.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service as a JVM of its own. It can be killed and started again on the same ports. */
public final class ServiceProcess {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.net.preferIPv4Stack=true");

    private static final String RUN = "run";

    private final Service service;
    private final Map<String, String> environment;
    private final Path log;
    private final PidFile pidFile;
    private Process process;

    /**
     * @param service what to run
     * @param environment its settings
     * @param folder where its log and its process number are written
     */
    public ServiceProcess(Service service, Map<String, String> environment, Path folder) {
        this.service = service;
        this.environment = Map.copyOf(environment);
        this.log = folder.resolve("logs").resolve(service.name() + ".log");
        this.pidFile = new PidFile(folder.resolve(RUN).resolve(service.name() + ".pid"));
    }

    /** What runs here. */
    public Service service() {
        return service;
    }

    /** Where it writes what it has to say. */
    public Path log() {
        return log;
    }

    /** The running process, for a test that kills it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Starts the JVM and returns at once. */
    public void start() {
        if (!Files.exists(service.jar())) {
            throw new Unready("The " + service.name() + "-service is not built: " + service.jar() + " is missing.");
        }
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            process = builder.start();
        } catch (IOException e) {
            throw new Unready("The " + service.name() + "-service cannot be started.", e);
        }
        pidFile.write(process.toHandle());
    }

    /** Whether it says that it is ready. */
    public boolean isReady() {
        return Probe.ok(URI.create("http://127.0.0.1:" + service.managementPort() + "/q/health/ready"));
    }

    /** Waits until it is ready. */
    public void awaitReady(Duration atMost) {
        boolean ready = Patience.of(atMost).until(() -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new Unready("The " + service.name() + "-service ended with status " + process.exitValue()
                    + " while starting; its log is " + log + ".");
        }
        if (!ready) {
            throw new Unready("The " + service.name() + "-service was not ready after " + atMost.toSeconds()
                    + " seconds; its log is " + log + ".");
        }
    }

    /** Ends it at once, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(process.toHandle(), Duration.ofSeconds(10));
        pidFile.delete();
    }

    /** Asks it to end, and makes it after twenty seconds. */
    public void stop() {
        if (process != null) {
            end(process.toHandle());
        }
        pidFile.delete();
    }

    /** Stops the services that a killed launcher left running with their process numbers in this folder. */
    public static void stopLeftovers(Path folder) {
        PidFile.all(folder.resolve(RUN)).parallelStream().forEach(left -> {
            left.process().ifPresent(ServiceProcess::end);
            left.delete();
        });
    }

    private static void end(ProcessHandle running) {
        running.destroy();
        if (!awaitEnd(running, Duration.ofSeconds(20))) {
            running.destroyForcibly();
            awaitEnd(running, Duration.ofSeconds(5));
        }
    }

    private static boolean awaitEnd(ProcessHandle running, Duration atMost) {
        try {
            running.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !running.isAlive();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
            return !running.isAlive();
        }
    }

    private List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        words.add("-jar");
        words.add(service.jar().toString());
        return words;
    }
}
