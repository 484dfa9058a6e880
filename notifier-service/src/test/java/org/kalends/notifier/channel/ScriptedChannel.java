package org.kalends.notifier.channel;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.TextRule;

/** A network whose answers a test lines up. Without any left, it takes everything. */
@ApplicationScoped
public class ScriptedChannel implements Channel {

    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private volatile Duration repeatable = Duration.ZERO;

    /** Forgets what was, and answers like this from now on. */
    public void script(Duration repeatableFor, Outcome... answers) {
        outcomes.clear();
        posts.clear();
        repeatable = repeatableFor;
        outcomes.addAll(List.of(answers));
    }

    /** What was posted, repeats included. */
    public List<Post> posts() {
        return posts;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public TextRule rule(AccountRef account) {
        return Networks.X;
    }

    @Override
    public boolean hasThreads() {
        return true;
    }

    @Override
    public Duration repeatable() {
        return repeatable;
    }

    @Override
    public Outcome publish(AccountRef account, Post post) {
        posts.add(post);
        Outcome next = outcomes.poll();
        return next == null ? new Outcome.Sent("https://scripted.example/" + post.deliveryId()) : next;
    }
}
