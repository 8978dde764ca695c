package org.hubplan.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// Pictures as images, in the bundled typeface and the colours of paper, for programs that take no vectors.
public final class Pixels implements Ruler {
    private static final String FOLDER = "/org/hubplan/fonts/";
    private static final float SIZE = 7.5f;
    private static final double LEADING = 9.5;
    private static final double CAPITALS = 0.698;
    /// Blank on every side.
    private static final double MARGIN = 10;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    public Pixels() {
        Font regular = font("IBMPlexSans-Regular.ttf");
        Font medium = font("IBMPlexSans-Medium.ttf");
        Font bold = font("IBMPlexSans-SemiBold.ttf");
        fonts.put(Type.LABEL, regular);
        fonts.put(Type.HEADING, bold);
        fonts.put(Type.FIGURE, medium);
        fonts.put(Type.TOTAL, bold);
        fonts.put(Type.AXIS, regular);
        fonts.put(Type.SMALL, regular);
        fonts.put(Type.SMALL_HEADING, bold);
    }

    private static Font font(String file) {
        try (InputStream in = Pixels.class.getResourceAsStream(FOLDER + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
        } catch (IOException | FontFormatException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    @Override
    public double width(String words, Type type) {
        return fonts.get(type).getStringBounds(words, EXACT).getWidth();
    }

    @Override
    public double leading(Type type) {
        return LEADING;
    }

    @Override
    public double capitals(Type type) {
        return SIZE * CAPITALS;
    }

    /// @param picture laid out by this ruler
    /// @param scale pixels a point
    public byte[] png(Picture picture, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(picture, scale), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// With a margin around it.
    public BufferedImage image(Picture picture, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil((picture.width() + 2 * MARGIN) * scale),
                (int) Math.ceil((picture.height() + 2 * MARGIN) * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(Paint.GROUND.onPaper()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.translate(MARGIN, MARGIN);
        picture.shapes().forEach(shape -> draw(graphics, shape));
        graphics.dispose();
        return image;
    }

    private void draw(Graphics2D graphics, Shape shape) {
        switch (shape) {
            case Shape.Bar bar -> {
                graphics.setColor(colour(bar.look().hatch() == Hatch.SOLID ? bar.paint() : Paint.GROUND));
                graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
                bar.look().hatch().strokes(bar).forEach(line -> draw(graphics, line));
            }
            case Shape.Line line -> {
                graphics.setColor(colour(line.paint()));
                graphics.setStroke(new BasicStroke((float) line.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
            }
            case Shape.Words words -> {
                graphics.setColor(colour(words.paint()));
                graphics.setFont(fonts.get(words.type()));
                graphics.drawString(words.words(), (float) words.x(), (float) words.y());
            }
        }
    }

    private static Color colour(Paint paint) {
        return new Color(paint.onPaper());
    }
}
