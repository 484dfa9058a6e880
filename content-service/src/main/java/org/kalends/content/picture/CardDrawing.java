package org.kalends.content.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Draws a picture card: the row of the day in a page of a calendar, with the red letter; mirrored where it reads from the right. */
final class CardDrawing {

    static final int WIDTH = 1_200;
    static final int HEIGHT = 630;
    static final Color PAPER = new Color(0xFBFBF9);
    static final Color INK = new Color(0x1B1F27);
    static final Color RED = new Color(0xB0141B);

    private static final Color INK_2 = new Color(0x454B57);
    private static final float DIM = .46f;
    private static final int START = 404;
    private static final int END = 1_120;
    private static final int MARGIN = 80;
    private static final float LARGEST = 62;
    private static final float SMALLEST = 24;
    private static final float LEADING = 1.22f;
    private static final float ARABIC_LEADING = 1.45f;
    private static final float SMALL = 32;
    private static final float TITLE_HEIGHT = 170;
    private static final float LAST_LINE = 364;

    private final CardText card;
    private final String text;
    private final Graphics2D graphics;
    private final FontRenderContext context;

    private CardDrawing(CardText card, Graphics2D graphics) {
        this.card = card;
        this.text = Stream.of(card.title(), card.observance())
                .map(CardFonts::drawable)
                .filter(drawable -> !drawable.isEmpty())
                .findFirst()
                .orElse("");
        this.graphics = graphics;
        this.context = graphics.getFontRenderContext();
    }

    /** The card as a PNG of {@value #WIDTH} × {@value #HEIGHT} pixels. */
    static byte[] png(CardText card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new CardDrawing(card, graphics).draw();
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void draw() {
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        rules();
        days();
        Title title = title();
        float y = LAST_LINE - title.height() + title.leading();
        for (TextLayout line : title.lines()) {
            begin(line, INK, y);
            y += title.leading();
        }
        begin(line(card.month(), SMALL), INK_2, 426);
        end(fitting(CardFonts.drawable(card.office()), END - MARGIN), INK, 526);
        mark();
    }

    private void rules() {
        graphics.setColor(INK);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, .22f));
        graphics.setStroke(new BasicStroke(1.5f));
        List.of(16, 108, 556).forEach(y -> graphics.draw(new Line2D.Double(MARGIN, y, END, y)));
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setStroke(new BasicStroke(2.5f));
        List.of(200, 464).forEach(y -> graphics.draw(new Line2D.Double(MARGIN, y, END, y)));
    }

    private void days() {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, DIM));
        day(-2, 85);
        day(-1, 177);
        day(1, 533);
        day(2, 625);
        graphics.setComposite(AlphaComposite.SrcOver);
        number(card.date().getDayOfMonth(), 244, 325, 421, RED);
    }

    private void day(int away, float y) {
        number(card.date().plusDays(away).getDayOfMonth(), 66, 330, y, INK);
    }

    /** Numbers stay the same in every language. */
    private void number(int number, float size, float end, float y, Color colour) {
        AttributedString text = new AttributedString(String.valueOf(number));
        text.addAttribute(
                TextAttribute.FONT,
                CardFonts.sized(CardFonts.SERIF, size).deriveFont(Map.of(TextAttribute.TRACKING, -.045f)));
        TextLayout layout = new TextLayout(text.getIterator(), context);
        graphics.setColor(colour);
        layout.draw(
                graphics,
                card.isRightToLeft()
                        ? (float) Math.min(WIDTH - end, END - layout.getBounds().getMaxX())
                        : end - layout.getAdvance(),
                y);
    }

    /** A title in lines, and from one to the next how far it is. */
    private record Title(List<TextLayout> lines, float leading) {

        float height() {
            return lines.size() * leading;
        }

        boolean fits() {
            return height() <= TITLE_HEIGHT;
        }
    }

    /** In the largest letters with which it fits into its place; at the smallest, its end is left out. */
    private Title title() {
        for (float size = LARGEST; size > SMALLEST; size -= 2) {
            Title title = title(text, size);
            if (title.fits()) {
                return title;
            }
        }
        String left = text;
        Title title = title(left, SMALLEST);
        while (!title.fits()) {
            left = left.substring(0, Math.max(1, left.lastIndexOf(' ')));
            title = title(left + "…", SMALLEST);
        }
        return title;
    }

    private Title title(String text, float size) {
        return new Title(wrapped(text, size), size * (card.isRightToLeft() ? ARABIC_LEADING : LEADING));
    }

    private List<TextLayout> wrapped(String words, float size) {
        List<TextLayout> lines = new ArrayList<>();
        if (words.isEmpty()) {
            return lines;
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(
                CardFonts.dressed(words, size, card.isRightToLeft()).getIterator(),
                BreakIterator.getLineInstance(card.language()),
                context);
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(END - START));
        }
        return lines;
    }

    private TextLayout line(String text, float size) {
        String drawn = text.isEmpty() ? " " : text;
        return new TextLayout(
                CardFonts.dressed(drawn, size, card.isRightToLeft()).getIterator(), context);
    }

    private TextLayout fitting(String text, float width) {
        TextLayout line = line(text, SMALL);
        return line.getAdvance() <= width ? line : line(text, SMALL * width / line.getAdvance());
    }

    private void begin(TextLayout line, Color colour, float y) {
        graphics.setColor(colour);
        line.draw(graphics, card.isRightToLeft() ? WIDTH - START - line.getAdvance() : START, y);
    }

    private void end(TextLayout line, Color colour, float y) {
        graphics.setColor(colour);
        line.draw(graphics, card.isRightToLeft() ? MARGIN : END - line.getVisibleAdvance(), y);
    }

    /** The mark, as in the logo. */
    private void mark() {
        double[][] strokes = {
            {3, 5.5, 8, 5.5},
            {3, 26.5, 8, 26.5},
            {5.5, 5.5, 5.5, 26.5},
            {5.5, 17.5, 15, 5.5},
            {12.5, 5.5, 17, 5.5},
            {8.6, 13.8, 16.8, 26.5},
            {19, 5.5, 24, 5.5},
            {21.5, 5.5, 21.5, 26.5},
            {14.5, 26.5, 28.5, 26.5},
            {28.5, 26.5, 28.5, 21.5}
        };
        Path2D mark = new Path2D.Double();
        for (double[] s : strokes) {
            mark.append(new Line2D.Double(s[0], s[1], s[2], s[3]), false);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(card.isRightToLeft() ? MARGIN : 1_064, 32);
        place.scale(1.75, 1.75);
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(1.9f * 1.75f));
        graphics.draw(place.createTransformedShape(mark));
    }
}
