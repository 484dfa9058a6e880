package org.kalends.contracts;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks for an office.
 *
 * @param name the person's name as printed under a statement; may be null when the office speaks by title alone
 * @param titles the title per locale (BCP 47), for example {@code en: Ambassador}
 */
public record Speaker(@Nullable String name, Map<String, String> titles) {}
