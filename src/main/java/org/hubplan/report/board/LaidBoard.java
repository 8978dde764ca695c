package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Sketch;

/// The board, or a part of it, with its tiles in their places.
record LaidBoard(String title, String note, Table table, Grid grid, List<Band> bands) implements Diagram {
    LaidBoard {
        bands = List.copyOf(bands);
    }

    @Override
    public List<Point> points() {
        return bands.stream().flatMap(band -> band.points().stream()).toList();
    }

    @Override
    public String words(Precision precision) {
        return title + ". " + bands.stream().map(band -> band.words(precision)).collect(Collectors.joining(". ")) + ".";
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return bands.stream().mapToDouble(band -> band.height(grid, ruler, precision)).sum();
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        Sketch sketch = new Sketch(ruler);
        double y = 0;
        for (Band band : bands) {
            band.onto(sketch, y, grid, precision);
            y += band.height(grid, ruler, precision);
        }
        return sketch.picture(width, height);
    }

    /// Where it is higher than a page; no head is parted from the tiles beneath it.
    @Override
    public List<Diagram> parts(double width, double most, Ruler ruler, Precision precision) {
        List<Diagram> parts = new ArrayList<>();
        List<Band> part = new ArrayList<>();
        double height = 0;
        for (int at = 0; at < bands.size(); at++) {
            double own = bands.get(at).height(grid, ruler, precision);
            boolean leads = bands.get(at) instanceof Band.Head && at + 1 < bands.size();
            double needed = leads ? own + bands.get(at + 1).height(grid, ruler, precision) : own;
            if (!part.isEmpty() && height + needed > most) {
                parts.add(with(part));
                part.clear();
                height = 0;
            }
            part.add(bands.get(at));
            height += own;
        }
        parts.add(with(part));
        return parts;
    }

    private LaidBoard with(List<Band> some) {
        return new LaidBoard(title, note, table, grid, some);
    }
}
