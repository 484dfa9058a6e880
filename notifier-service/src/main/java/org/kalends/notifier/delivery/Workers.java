package org.kalends.notifier.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import org.kalends.notifier.channel.mail.MailConnection;
import org.kalends.notifier.channel.mail.MailConnections;

/** Sets the workers going: one for each mail connection, two for posts. Each looks for work again after a short while. */
@ApplicationScoped
class Workers {

    /** So that one slow network does not hold up the others. */
    private static final int POSTERS = 2;

    private final Scheduler scheduler;
    private final MailConnections mailServer;
    private final MailRound mails;
    private final PostRound posts;
    private final DeliverySettings settings;
    private final List<MailConnection> connections = new ArrayList<>();
    private final Semaphore atWork = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean open = true;

    @Inject
    Workers(
            Scheduler scheduler,
            MailConnections mailServer,
            MailRound mails,
            PostRound posts,
            DeliverySettings settings) {
        this.scheduler = scheduler;
        this.mailServer = mailServer;
        this.mails = mails;
        this.posts = posts;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 1; i <= mailServer.count(); i++) {
            MailConnection connection = mailServer.make();
            connections.add(connection);
            every("mail-" + i, goOn -> mails.work(connection, goOn));
        }
        for (int i = 1; i <= POSTERS; i++) {
            every("posts-" + i, posts::work);
        }
    }

    private void every(String name, Consumer<BooleanSupplier> round) {
        scheduler
                .newJob(name)
                .setInterval(settings.look().toString())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> work(round), true)
                .schedule();
    }

    private void work(Consumer<BooleanSupplier> round) {
        if (!open || !atWork.tryAcquire()) {
            return;
        }
        try {
            round.accept(() -> open);
        } finally {
            atWork.release();
        }
    }

    /** Whoever is at work finishes the mail or post in hand, so that an orderly end leaves nothing in doubt. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        open = false;
        atWork.tryAcquire(Integer.MAX_VALUE, settings.lease().toMillis(), TimeUnit.MILLISECONDS);
        connections.forEach(MailConnection::close);
    }
}
