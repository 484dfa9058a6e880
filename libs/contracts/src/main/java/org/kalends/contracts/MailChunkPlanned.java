package org.kalends.contracts;

import java.util.UUID;

/**
 * A chunk of recipients is ready to be mailed to. The addresses stay in the database of notifier-service.
 *
 * @param publicationId the publication
 * @param chunkId the chunk
 * @param size how many deliveries it holds
 */
public record MailChunkPlanned(UUID publicationId, UUID chunkId, int size) implements MailEvent {

    @Override
    public String key() {
        return chunkId.toString();
    }
}
