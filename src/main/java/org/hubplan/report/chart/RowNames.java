package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// The names of rows at the left of a chart, on as many lines as they need, and how high that makes each row.
final class RowNames {
    private static final double PAD = 0.5;

    private final List<Name> names;
    private final List<List<String>> lines = new ArrayList<>();
    private final double em;
    private final double least;
    private final double width;
    private double top;
    private double stretch;

    /// @param type a heading names the rows beneath it
    record Name(String words, Type type) {
        static Name of(String words) {
            return new Name(words, Type.LABEL);
        }
    }

    /// @param room the widest they may be
    /// @param least height of a row, in lines
    RowNames(List<Name> names, double room, double least, Ruler ruler) {
        this.names = names;
        this.em = ruler.leading(Type.LABEL);
        this.least = least * em;
        Sketch trial = new Sketch(ruler);
        double widest = 0;
        for (Name name : names) {
            List<String> broken = trial.lines(name.words(), name.type(), room);
            lines.add(broken);
            for (String line : broken) {
                widest = Math.max(widest, ruler.width(line, name.type()));
            }
        }
        this.width = widest;
    }

    double width() {
        return width;
    }

    /// Of all rows.
    double height() {
        double height = 0;
        for (int at = 0; at < names.size(); at++) {
            height += natural(at);
        }
        return height;
    }

    private double natural(int at) {
        return Math.max(least, (lines.get(at).size() + PAD) * em);
    }

    /// From here on, over so much height, which is theirs or more.
    RowNames at(double from, double height) {
        top = from;
        stretch = (height - height()) / Math.max(1, names.size());
        return this;
    }

    double top(int row) {
        double y = top;
        for (int before = 0; before < row; before++) {
            y += height(before);
        }
        return y;
    }

    double height(int row) {
        return natural(row) + stretch;
    }

    double middle(int row) {
        return top(row) + height(row) / 2;
    }

    double bottom() {
        return top(names.size());
    }

    void onto(Sketch sketch) {
        for (int row = 0; row < names.size(); row++) {
            double y = middle(row) - (lines.get(row).size() - 1) * em / 2;
            for (String line : lines.get(row)) {
                sketch.words(0, y, line, names.get(row).type(), Paint.TEXT, Shape.NO_POINT);
                y += em;
            }
        }
    }
}
