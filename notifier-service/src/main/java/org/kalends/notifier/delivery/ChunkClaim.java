package org.kalends.notifier.delivery;

import java.util.UUID;

/**
 * The right to work on a chunk of mails, until the lease runs out.
 *
 * @param chunkId the chunk
 * @param publicationId the publication it belongs to
 * @param number its number in the publication
 * @param fence rises with each claim; marks made with a lower one are refused
 */
record ChunkClaim(UUID chunkId, UUID publicationId, int number, long fence) {}
