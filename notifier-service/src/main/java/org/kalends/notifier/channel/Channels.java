package org.kalends.notifier.channel;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The networks that this service can post on. A new one is a new bean, and nothing else. */
@ApplicationScoped
public class Channels {

    private final Instance<Channel> all;

    @Inject
    Channels(Instance<Channel> all) {
        this.all = all;
    }

    public Optional<Channel> named(String name) {
        return all.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return all.stream().map(Channel::name).sorted().toList();
    }
}
