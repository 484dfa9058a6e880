package org.kalends.content.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: EXIF 2.3, tag 0x0112, 1 to 8. Anything else in the file's metadata is not even looked at. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** The orientation of a JPEG; 1 where it says none, or nothing that makes sense. */
    static int of(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        for (int at = 2; at + 4 <= jpeg.length; ) {
            int marker = file.getChar(at);
            int length = file.getChar(at + 2);
            if (marker < 0xFFC0 || marker == SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == EXIF && length > 16 && at + 2 + length <= jpeg.length && isExif(file, at + 4)) {
                return inTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer file, int at) {
        return file.getInt(at) == 0x45786966 && file.getChar(at + 4) == 0;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getChar(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getChar(directory);
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getChar(entry) == TAG) {
                int value = tiff.getChar(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /**
     * What turns a picture of this width and height upright.
     *
     * @param width as it is stored
     * @param height as it is stored
     */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
