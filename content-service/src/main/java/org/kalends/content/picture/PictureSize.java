package org.kalends.content.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sizes in which pictures go out. A picture is cut to the shape around its focal point and never made larger. No file has
 * more than 1,000,000 bytes, the least that a network takes (Bluesky, for the picture of a link).
 */
public enum PictureSize {
    /** To choose the focal point in: the whole picture. */
    PREVIEW(320, 0),
    /** On the newsroom's page. */
    PAGE(1_600, 1_000),
    /** With a post: Mastodon, Bluesky, X, Telegram. */
    WIDE(1_600, 900),
    /** With a post where squares are shown: Threads. */
    SQUARE(1_080, 1_080),
    /** For the card of a link: OpenGraph, LinkedIn, Facebook. */
    OPEN_GRAPH(1_200, 630);

    private static final int MOST_BYTES = 1_000_000;
    private static final float[] QUALITIES = {.88f, .78f, .65f, .5f, .35f};

    private final int width;
    private final int height;

    PictureSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In pixels. */
    public record Extent(int width, int height) {}

    /** As it stands in addresses, for example {@code open-graph}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PictureSize> named(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    /** How large a picture of this width and height comes out. */
    Extent of(int fromWidth, int fromHeight) {
        if (height == 0) {
            int w = Math.min(width, fromWidth);
            return new Extent(w, Math.max(1, (int) Math.round((double) fromHeight * w / fromWidth)));
        }
        double cut = Math.min(fromWidth, (double) fromHeight * width / height);
        int w = (int) Math.clamp(Math.floor(cut), 1, width);
        return new Extent(w, Math.clamp(Math.round((double) w * height / width), 1, fromHeight));
    }

    /**
     * The picture cut around its focal point.
     *
     * @param focalX in percent from the left
     * @param focalY in percent from the top
     */
    BufferedImage cut(BufferedImage image, int focalX, int focalY) {
        Extent extent = of(image.getWidth(), image.getHeight());
        double ratio = (double) extent.width() / extent.height();
        int w = Math.clamp(Math.round(image.getHeight() * ratio), 1, image.getWidth());
        int h = Math.clamp(Math.round(image.getWidth() / ratio), 1, image.getHeight());
        int left = Math.clamp(Math.round(image.getWidth() * focalX / 100.0 - w / 2.0), 0, image.getWidth() - w);
        int top = Math.clamp(Math.round(image.getHeight() * focalY / 100.0 - h / 2.0), 0, image.getHeight() - h);
        return Scaling.to(image.getSubimage(left, top, w, h), extent.width(), extent.height());
    }

    byte[] file(BufferedImage cut) {
        byte[] file = {};
        for (float quality : QUALITIES) {
            file = Scaling.jpeg(cut, quality);
            if (file.length <= MOST_BYTES) {
                return file;
            }
        }
        return file;
    }
}
