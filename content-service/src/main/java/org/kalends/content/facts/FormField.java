package org.kalends.content.facts;

/**
 * A field of the form on which facts are stated.
 *
 * @param name its path in the sheet, such as {@code honoree.figures[0].what}
 * @param label its label
 * @param value what it holds
 * @param kind what is typed into it
 */
record FormField(String name, String label, String value, Kind kind) {

    /** What is typed into a field. */
    enum Kind {
        /** A text in one language. */
        WORDS,
        /** A longer text in one language. */
        PROSE,
        /** Texts in one language, one a line. */
        LINES,
        /** A text that is the same in every language. */
        PLAIN,
        NUMBER,
        DATE
    }

    public boolean isLong() {
        return kind == Kind.PROSE || kind == Kind.LINES;
    }

    /** Whether its text is in the language of the form. */
    public boolean isInLanguage() {
        return kind == Kind.WORDS || isLong();
    }

    /** The type of the input. */
    public String type() {
        return kind == Kind.DATE ? "date" : "text";
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
