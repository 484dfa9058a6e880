package org.kalends.content.template;

import java.util.Map;

/** What a placeholder stands for: the only kinds of data that a template ever sees. */
sealed interface Shape {

    /** A text. */
    record Text() implements Shape {}

    /** A whole number. */
    record Number() implements Shape {}

    /** A local date. */
    record Date() implements Shape {}

    /** Yes or no. */
    record Truth() implements Shape {}

    /** A list, all of whose items are of one shape. */
    record Items(Shape of) implements Shape {}

    /** A group of named values. */
    record Group(Map<String, Shape> fields) implements Shape {}
}
