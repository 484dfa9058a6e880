package org.kalends.content.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures to try with: the left half red, the upper right quarter blue, the rest green. */
final class Samples {

    static final String SECRET_PLACE = "48.2333N 16.4167E";

    private Samples() {}

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height / 2);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] png(int width, int height) {
        return written(image(width, height), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(image(width, height), "jpeg");
    }

    /** With an EXIF segment as cameras write it: an orientation, and a place. */
    static byte[] jpegOfACamera(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] place = SECRET_PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place);
        return ByteBuffer.allocate(plain.length + 10 + tiff.capacity())
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A PNG that says of itself that it is this large, and is nothing. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(200, 200);
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        file.putInt(29, (int) crc.getValue());
        return png;
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(BufferedImage image) {
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
