package org.kalends.content.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

import org.kalends.layout.problem.Sentence;

/**
 * A picture out of a file that somebody sent. Type, bytes and pixels are bounded before anything is decoded; what comes out
 * is pixels alone, turned upright, so that no place, name or date of the file is left.
 */
final class PictureFile {

    /** The longest side of what is kept. */
    private static final int KEPT_SIDE = 2_400;

    private static final int MOST_SIDE = 16_000;
    private static final long MOST_PIXELS = 50_000_000L;

    /** More pixels than these are read at every second or third place only, so that memory is bounded too. */
    private static final double READ_PIXELS = 12_000_000;

    private PictureFile() {}

    /** @throws RefusedPicture for anything that is not a whole picture of a size that can be handled */
    static BufferedImage read(byte[] file) {
        PictureType type = PictureType.of(file);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(type.readerName()).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            bound(reader.getWidth(0), reader.getHeight(0));
            int orientation = type == PictureType.JPEG ? Orientation.of(file) : 1;
            return upright(decoded(reader), orientation);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw PictureType.brokenOff();
        } finally {
            reader.dispose();
        }
    }

    private static void bound(int width, int height) {
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RefusedPicture(Sentence.of(
                    "refused-picture.pixels",
                    "The picture has {0} × {1} pixels. At most {2} on a side and {3} million in all are taken: save it smaller.",
                    width,
                    height,
                    MOST_SIDE,
                    MOST_PIXELS / 1_000_000));
        }
        if (width < 200 || height < 200) {
            throw new RefusedPicture(Sentence.of(
                    "refused-picture.small",
                    "The picture has {0} × {1} pixels. It needs 200 on each side at least.",
                    width,
                    height));
        }
    }

    /** The decoder of JPEG fills in what is missing, and only warns of it. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        AtomicBoolean incomplete = new AtomicBoolean();
        IIOReadWarningListener listener = (source, warning) ->
                incomplete.compareAndSet(false, warning.contains("EOI") || warning.contains("Premature end"));
        reader.addIIOReadWarningListener(listener);
        ImageReadParam bounded = reader.getDefaultReadParam();
        double pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        int every = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / READ_PIXELS)));
        bounded.setSourceSubsampling(every, every, 0, 0);
        BufferedImage image = reader.read(0, bounded);
        if (incomplete.get()) {
            throw PictureType.brokenOff();
        }
        return image;
    }

    /** On white, as JPEG knows no transparency. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean side = Orientation.isOnItsSide(orientation);
        BufferedImage upright = new BufferedImage(
                side ? image.getHeight() : image.getWidth(),
                side ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(image, Orientation.upright(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        int longest = Math.max(upright.getWidth(), upright.getHeight());
        return longest <= KEPT_SIDE
                ? upright
                : Scaling.to(
                        upright,
                        Math.max(1, upright.getWidth() * KEPT_SIDE / longest),
                        Math.max(1, upright.getHeight() * KEPT_SIDE / longest));
    }
}
