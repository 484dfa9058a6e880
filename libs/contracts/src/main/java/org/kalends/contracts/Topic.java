package org.kalends.contracts;

import java.util.Arrays;
import java.util.Optional;

/** A Kafka topic, named {@code kalends.<owner>.<what>.v<major>}; documented for integrators in {@code asyncapi.yaml}. */
public enum Topic {
    /** Offices as they are now, one record a key (compacted); key: the office's key. */
    OFFICE("kalends.events.office.v1"),
    /** Occurrences of the coming years as they are now, one record a key (compacted); key: the occurrence's id. */
    OCCURRENCE("kalends.events.occurrence.v1"),
    /** Steps whose moment has come; key: the campaign's id. */
    CAMPAIGN("kalends.events.campaign.v1"),
    /** What happens to a statement, up to its release and after it; key: the statement's id. */
    STATEMENT("kalends.content.statement.v1"),
    /** How a publication fares; key: the publication's id. */
    PUBLICATION("kalends.notifier.publication.v1"),
    /** Mail to send, as ids of chunks of recipients; key: the chunk's id. */
    MAIL("kalends.notifier.mail.v1"),
    /** Posts to make on social accounts; key: the account's key. */
    SOCIAL("kalends.notifier.social.v1");

    private final String address;

    Topic(String address) {
        this.address = address;
    }

    /** The topic's name on the broker. */
    public String address() {
        return address;
    }

    /** The topic for messages that the given consumer group could not handle. */
    public String deadLetters(String group) {
        return address + "." + group + ".dlq";
    }

    /** The topic of this name, if it is one of ours. */
    public static Optional<Topic> at(String address) {
        return Arrays.stream(values()).filter(t -> t.address.equals(address)).findFirst();
    }
}
