package org.kalends.content.newsroom;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/**
 * Asks the database what pages are at this moment. Whoever asks while an answer is under way waits for the next one, which
 * they share: each answer was true after its question was put, and many questions cost one.
 */
@ApplicationScoped
class Stamps {

    private static final String ROWS = """
            SELECT p.office, p.occurrence_year, p.slug, p.id || ':' || p.version
            FROM unnest(?::text[], ?::integer[], ?::text[]) AS a (office, year, slug)
            JOIN public_page p ON p.office = a.office AND p.occurrence_year = a.year AND p.slug = a.slug""";

    private final AgroalDataSource database;
    private final ExecutorService threads;
    private final Queue<Question> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asking = new AtomicBoolean();

    @Inject
    Stamps(AgroalDataSource database, ExecutorService threads) {
        this.database = database;
        this.threads = threads;
    }

    private record Question(PageAddress address, CompletableFuture<Stamp> answer) {}

    /** The stamp of a statement now; that of no pages when it has none. */
    CompletionStage<Stamp> of(PageAddress address) {
        Question question = new Question(address, new CompletableFuture<>());
        waiting.add(question);
        ask();
        return question.answer();
    }

    private void ask() {
        if (asking.compareAndSet(false, true)) {
            threads.execute(this::answerAll);
        }
    }

    private void answerAll() {
        List<Question> questions = new ArrayList<>();
        for (Question next = waiting.poll(); next != null; next = waiting.poll()) {
            questions.add(next);
        }
        try {
            Map<PageAddress, List<String>> rows =
                    rows(questions.stream().map(Question::address).distinct().toList());
            questions.forEach(question ->
                    question.answer().complete(Stamp.ofRows(rows.getOrDefault(question.address(), List.of()))));
        } catch (SQLException away) {
            questions.forEach(question -> question.answer().completeExceptionally(away));
        } finally {
            asking.set(false);
            if (!waiting.isEmpty()) {
                ask();
            }
        }
    }

    private Map<PageAddress, List<String>> rows(List<PageAddress> addresses) throws SQLException {
        Map<PageAddress, List<String>> rows = new HashMap<>();
        if (addresses.isEmpty()) {
            return rows;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setArray(1, connection.createArrayOf("text", column(addresses, PageAddress::office)));
            query.setArray(2, connection.createArrayOf("integer", column(addresses, PageAddress::year)));
            query.setArray(3, connection.createArrayOf("text", column(addresses, PageAddress::slug)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.computeIfAbsent(
                                    new PageAddress(row.getString(1), row.getInt(2), row.getString(3)),
                                    address -> new ArrayList<>())
                            .add(row.getString(4));
                }
            }
        }
        return rows;
    }

    private static Object[] column(List<PageAddress> addresses, Function<PageAddress, Object> part) {
        return addresses.stream().map(part).toArray();
    }
}
