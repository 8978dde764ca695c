package org.hubplan.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.picture.Shape.Bar;
import org.hubplan.report.picture.Shape.Line;
import org.hubplan.report.picture.Shape.Words;

/// A picture while it is being made.
public final class Sketch {
    private static final double PLATE = 1.5;

    private final Ruler ruler;
    private final List<Shape> shapes = new ArrayList<>();

    public Sketch(Ruler ruler) {
        this.ruler = ruler;
    }

    public Ruler ruler() {
        return ruler;
    }

    public Picture picture(double width, double height) {
        return new Picture(width, height, shapes);
    }

    /// Between two places in any order. One of no extent is not drawn.
    public void bar(double fromX, double toX, double fromY, double toY, Look look, int point) {
        if (fromX != toX && fromY != toY) {
            shapes.add(new Bar(
                    Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY), look, point));
        }
    }

    public void line(double fromX, double fromY, double toX, double toY, double thickness, Paint paint) {
        shapes.add(new Line(fromX, fromY, toX, toY, thickness, paint));
    }

    /// A whole picture, so far down.
    public void picture(Picture picture, double down) {
        picture.shapes().forEach(shape -> shapes.add(shape.shifted(0, down)));
    }

    // ---- words; `middle` is where the middle of their figures and capitals stands

    public void words(double left, double middle, String words, Type type, Paint paint, int point) {
        double baseline = middle + ruler.capitals(type) / 2;
        shapes.add(new Words(left, baseline, ruler.width(words, type), words, type, paint, point));
    }

    public void centred(double centre, double middle, String words, Type type, Paint paint, int point) {
        words(centre - ruler.width(words, type) / 2, middle, words, type, paint, point);
    }

    public void endingAt(double right, double middle, String words, Type type, Paint paint, int point) {
        words(right - ruler.width(words, type), middle, words, type, paint, point);
    }

    /// On a patch of ground, so that they are read on whatever lies beneath.
    public void onPlate(double left, double middle, String words, Type type, Paint paint, int point) {
        double high = ruler.capitals(type) / 2 + PLATE;
        double right = left + ruler.width(words, type);
        bar(left - PLATE, right + PLATE, middle - high, middle + high, Look.solid(Paint.GROUND), point);
        words(left, middle, words, type, paint, point);
    }

    public void centredOnPlate(double centre, double middle, String words, Type type, int point) {
        onPlate(centre - ruler.width(words, type) / 2, middle, words, type, Paint.TEXT, point);
    }

    public void endingOnPlate(double right, double middle, String words, Type type, Paint paint, int point) {
        onPlate(right - ruler.width(words, type), middle, words, type, paint, point);
    }

    /// The words on as many lines as they need; a word wider than the line is broken where the line ends.
    public List<String> lines(String words, Type type, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (ruler.width(longer, type) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (ruler.width(line, type) > room && line.length() > 1) {
                int fits = fitting(line, type, room);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, Type type, double room) {
        int fits = 1;
        while (fits < word.length() && ruler.width(word.substring(0, fits + 1), type) <= room) {
            fits++;
        }
        return fits;
    }
}
