package org.kalends.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;

/**
 * Marks the method that hears a channel. It runs in a transaction of its own, and again in a new one when it fails:
 *
 * <ul>
 *   <li>an {@link UnreadableMessage} is not tried again: the message goes to the dead letters at once;
 *   <li>while the database is away, or when two transactions got in each other's way, it is tried until it succeeds,
 *       with growing pauses; messages behind it on its partition wait, so their order is kept;
 *   <li>any other failure is tried a few times ({@link HearingSettings#tries()}), then the message goes to the dead
 *       letters.
 * </ul>
 *
 * <pre>{@code
 * @Incoming("campaign")
 * @Blocking
 * @Transactional
 * @Hears
 * void hear(ConsumerRecord<String, byte[]> message) {
 *     messageLog.once("content", message, CampaignEvent.class, this::handle);
 * }
 * }</pre>
 *
 * <p>The retry stands outside the transaction, which {@code @Retry} of MicroProfile Fault Tolerance would not. The
 * effect must be of this database only: whatever else it does happens again with each try.
 */
@InterceptorBinding
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Hears {}
