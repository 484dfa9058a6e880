package org.kalends.contracts;

/**
 * A picture of a released statement for one language and one purpose. It is public from the release on.
 *
 * @param purpose {@code page}, {@code social}, {@code square} or {@code link} (an open list): where it is to be shown
 * @param locale the language (BCP 47)
 * @param path where the file is found, on the same origin as the public pages
 * @param mediaType for example {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param alt what is said of it to those who do not see it; empty when it is decorative
 */
public record ReleasedPicture(
        String purpose, String locale, String path, String mediaType, int width, int height, String alt) {}
