package org.kalends.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.kalends.backends.BackendFailed;
import org.kalends.backends.DataFolder;
import org.kalends.backends.Kafka;
import org.kalends.backends.MailServer;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.local.gateway.Gateway;
import org.kalends.local.gateway.Route;
import org.kalends.local.mailbox.MailboxPages;
import org.kalends.local.process.FolderLock;
import org.kalends.local.process.Service;
import org.kalends.local.process.ServiceProcess;
import org.kalends.local.process.Unready;

/**
 * The whole of Kalends on this machine. The launcher and the end-to-end tests start it, ask it where things are, and may
 * kill and restart single services while it runs.
 */
public final class Stack implements AutoCloseable {

    private static final Duration SERVICE_READY = Duration.ofMinutes(5);

    private final StackSettings settings;
    private final Consumer<Part> progress;
    private final FolderLock lock;
    private final Backends backends;
    private final RehearsalClock clock;
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Gateway gateway;

    private Stack(StackSettings settings, Consumer<Part> progress) {
        this.settings = settings;
        this.progress = progress;
        if (!Ports.isFree(settings.port())) {
            throw new Unready("Port " + settings.port()
                    + " is taken by another program: stop it, or choose another port with --port.");
        }
        this.lock = FolderLock.of(settings.folder());
        this.backends = new Backends(settings.folder());
        this.clock = new RehearsalClock(settings.folder().resolve("clock"));
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @param progress told of each part as it comes up, from several threads
     * @throws Unready when a part does not come up; what had come up is stopped again
     */
    public static Stack start(StackSettings settings, Consumer<Part> progress) {
        return start(settings, progress, started -> {});
    }

    /** The same; the stack is handed out before it starts, so that a signal can stop it half-way. */
    public static Stack start(StackSettings settings, Consumer<Part> progress, Consumer<Stack> early) {
        Stack stack = new Stack(settings, progress);
        early.accept(stack);
        try {
            stopLeftovers(settings.folder());
            stack.startAll();
            return stack;
        } catch (CompletionException e) {
            stack.close();
            throw asUnready(e.getCause());
        } catch (BackendFailed | Unready e) {
            stack.close();
            throw asUnready(e);
        }
    }

    /** Forgets all data in this folder. What a killed launcher left running on them is stopped first. */
    public static void wipe(Path folder) {
        try (FolderLock _ = FolderLock.of(folder)) {
            stopLeftovers(folder);
        }
        DataFolder.delete(folder);
    }

    private static void stopLeftovers(Path folder) {
        ServiceProcess.stopLeftovers(folder);
        Backends.stopLeftover(folder);
    }

    private void startAll() {
        int issuerPort = Ports.free();
        for (String name : Backends.DATABASES) {
            Service service = Service.built(settings.root(), name, Ports.free(), Ports.free());
            services.put(name, new ServiceProcess(service, Map.of(), settings.folder()));
        }
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            var mail = part(threads, "mail server", backends::startMail);
            var issuer = part(threads, "issuer", () -> backends.startIssuer(issuerPort));
            var kafka = part(threads, "Kafka", backends::startKafka);
            part(threads, "PostgreSQL", backends::startPostgres).join();
            mail.join();
            part(threads, "gateway", () -> startGateway(issuerPort)).join();
            kafka.join();
            List<CompletableFuture<Void>> starting = new ArrayList<>();
            services.replaceAll((name, planned) -> configured(planned.service()));
            services.forEach(
                    (name, service) -> starting.add(part(threads, name + "-service", () -> startService(service))));
            starting.forEach(CompletableFuture::join);
            issuer.join();
        }
    }

    private CompletableFuture<Void> part(ExecutorService threads, String name, Supplier<String> start) {
        return CompletableFuture.runAsync(
                () -> {
                    long begun = System.nanoTime();
                    String address = start.get();
                    progress.accept(new Part(name, Duration.ofNanos(System.nanoTime() - begun), address));
                },
                threads);
    }

    private String startGateway(int issuerPort) {
        List<Route> routes = List.of(
                Route.to("events", port("events"), "events-service"),
                Route.to("content", port("content"), "content-service"),
                new Route("newsroom", port("content"), "/content", "newsroom"),
                new Route("robots.txt", port("content"), "/content", "newsroom"),
                Route.to("notifier", port("notifier"), "notifier-service"),
                Route.to("idp", issuerPort, "issuer"));
        MailboxPages mailbox = new MailboxPages(backends.mail());
        gateway = Gateway.start(settings.port(), routes, Map.of("mailbox", mailbox));
        return settings.origin();
    }

    private String startService(ServiceProcess service) {
        service.start();
        service.awaitReady(SERVICE_READY);
        return "http://127.0.0.1:" + service.service().port() + "/"
                + service.service().name();
    }

    private ServiceProcess configured(Service service) {
        return new ServiceProcess(
                service, new ServiceSettings(settings, backends, clock).of(service), settings.folder());
    }

    private int port(String service) {
        return services.get(service).service().port();
    }

    /** What the stack was started with. */
    public StackSettings settings() {
        return settings;
    }

    /** The address of the one origin, without a slash at the end. */
    public String origin() {
        return settings.origin();
    }

    /** One service, by its short name: events, content or notifier. */
    public ServiceProcess service(String name) {
        return services.get(name);
    }

    /** The services in the order in which they were started. */
    public List<ServiceProcess> services() {
        return List.copyOf(services.values());
    }

    /** The clock of all services. */
    public RehearsalClock clock() {
        return clock;
    }

    /** What the mail server received. */
    public MailServer mail() {
        return backends.mail();
    }

    /** The databases, for assertions. */
    public Postgres postgres() {
        return backends.postgres();
    }

    /** The topics, for assertions. */
    public Kafka kafka() {
        return backends.kafka();
    }

    /** Stops everything: first what takes requests, then what works, last what keeps the data. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (lock;
                backends) {
            if (gateway != null) {
                gateway.close();
            }
            services.values().parallelStream().forEach(ServiceProcess::stop);
        }
    }

    private static Unready asUnready(Throwable cause) {
        return cause instanceof Unready known ? known : new Unready(cause.getMessage() + ".", cause);
    }
}
