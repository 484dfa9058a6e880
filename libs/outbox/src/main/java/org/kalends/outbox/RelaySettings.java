package org.kalends.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the outbox is emptied. The durations are of real time: a shifted clock does not change them. */
@ConfigMapping(prefix = "kalends.outbox")
public interface RelaySettings {

    /** Whether this process relays at all; appended rows wait for one that does. */
    @WithDefault("true")
    boolean enabled();

    /** Who tells: the CloudEvents source of all events of this service. */
    @WithDefault("/kalends/${quarkus.application.name}")
    String source();

    /** How many rows are read at a time. */
    @WithDefault("500")
    int batch();

    /** The longest wait between two looks at the outbox; an append wakes the relay at once. */
    @WithDefault("PT5S")
    Duration poll();

    /** How often a process that is not the leader tries to become it. */
    @WithDefault("PT2S")
    Duration standBy();

    /** The longest pause between two tries while Kafka or the database is away. */
    @WithDefault("PT10S")
    Duration longestPause();

    /** How long Kafka may take to acknowledge a message before the sending is given up and tried again. */
    @WithDefault("PT30S")
    Duration acknowledgement();

    /** How long rows are kept after they were sent. */
    @WithDefault("P7D")
    Duration retention();

    /** How long the ids of heard messages are kept; longer than any topic keeps its messages. */
    @WithDefault("P100D")
    Duration logRetention();

    /** How often what has been kept long enough is deleted. */
    @WithDefault("PT1H")
    Duration purge();
}
