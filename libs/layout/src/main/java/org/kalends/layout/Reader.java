package org.kalends.layout;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;

/** The person reading a page: in which language. */
@RequestScoped
public class Reader {

    /** The language of the interface for this request. */
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
