package org.kalends.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;

/** Reads one address over and over, as many at a time as there are connections. */
final class Visitors implements AutoCloseable {

    private static final int AT_A_TIME = 32;
    private static final int REQUESTS = 2_000;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;

    Visitors(int port) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setKeepAlive(true)
                .setMaxPoolSize(AT_A_TIME));
    }

    /** Answers how often it was read. */
    long read(String path) {
        AtomicInteger left = new AtomicInteger(REQUESTS);
        AtomicReference<Throwable> fault = new AtomicReference<>();
        CountDownLatch visitors = new CountDownLatch(AT_A_TIME);
        for (int i = 0; i < AT_A_TIME; i++) {
            next(path, left, fault, visitors);
        }
        await(visitors);
        if (fault.get() != null) {
            throw new IllegalStateException(path, fault.get());
        }
        return REQUESTS;
    }

    int size(String path) {
        return body(path).toCompletionStage().toCompletableFuture().join().length();
    }

    private void next(
            String path, AtomicInteger left, AtomicReference<Throwable> fault, CountDownLatch visitors) {
        if (left.getAndDecrement() <= 0 || fault.get() != null) {
            visitors.countDown();
            return;
        }
        body(path).onComplete(answer -> {
            if (answer.failed()) {
                fault.set(answer.cause());
            }
            next(path, left, fault, visitors);
        });
    }

    private Future<Buffer> body(String path) {
        return client.request(HttpMethod.GET, path)
                .compose(request -> request.putHeader("Accept", "text/html,*/*").send())
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture("Status " + answer.statusCode()));
    }

    private static void await(CountDownLatch visitors) {
        try {
            visitors.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
