package org.kalends.content.template;

import java.util.List;

/**
 * One thing that a template can ask of a value.
 *
 * @param name as it is written after the dot
 * @param of the kind of value; null for any
 * @param least how many words it needs in its brackets
 * @param most how many it takes
 * @param gives the shape of what comes of it; null for the shape of the value itself
 * @param work what it does
 */
record Function(String name, Class<? extends Shape> of, int least, int most, Shape gives, Work work) {

    /** What a function does with a value and the words in its brackets. */
    interface Work {

        Object on(Object value, List<Object> words, Setting setting);
    }

    boolean appliesTo(Shape shape) {
        return of == null ? !(shape instanceof Shape.Group) : of.isInstance(shape);
    }

    Shape result(Shape of) {
        return gives == null ? of : gives;
    }
}
