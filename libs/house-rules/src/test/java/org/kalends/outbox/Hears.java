package org.kalends.outbox;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the outbox library's annotation, which the rules know by name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Hears {}
