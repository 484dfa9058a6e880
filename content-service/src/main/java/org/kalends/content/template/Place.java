package org.kalends.content.template;

/**
 * A value that an expression can start from.
 *
 * @param path its full name, the items of a list as {@code milestones[]}
 */
record Place(String path, Shape shape) {}
