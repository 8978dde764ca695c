package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Type;

/// The board before it is known how much room it has: lanes with their tiles, the plan's totals above them.
record BoardPicture(BoardFigures board) implements Diagram {
    static final String TITLE = "Every hub as it stands, in FTE: posts that sit there, strength, vacancies and change";
    /// All lanes together, where the total leaves some of it out.
    static final String HERE = "Every hub";
    static final String NOTE = "Posts are counted where they sit, whichever command’s BWT they are on. = means no change"
            + " against the baseline. A thick edge and a filled line name a broken limit.";

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String note() {
        return NOTE;
    }

    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>(board.total().points("total", board.totalName()));
        if (board.others() > 0) {
            points.addAll(board.here().points("here", HERE));
        }
        for (Lane lane : board.lanes()) {
            points.addAll(lane.points());
            lane.tiles().forEach(tile -> points.addAll(tile.points()));
        }
        return points;
    }

    @Override
    public Table table() {
        return BoardTable.of(board);
    }

    @Override
    public String words(Precision precision) {
        return TITLE + ". " + bands(1, false, precision).stream().map(band -> band.words(precision)).collect(Collectors.joining(". ")) + ".";
    }

    /// In as little room as it takes in usual type.
    private LaidBoard laid(double width, Ruler ruler, Precision precision) {
        return laid(Grid.of(board.close(), width, ruler, precision).findFirst().orElseThrow(), precision);
    }

    private LaidBoard laid(Grid grid, Precision precision) {
        return new LaidBoard(TITLE, NOTE, table(), grid, bands(grid.columns(), grid.type().isClose(), precision));
    }

    @Override
    public Diagram fitted(double width, double room, Ruler ruler, Precision precision) {
        return Grid.of(board.close(), width, ruler, precision)
                .map(grid -> laid(grid, precision))
                .filter(laid -> laid.height(width, ruler, precision) <= room)
                .findFirst()
                .map(Diagram.class::cast)
                .orElse(this);
    }

    @Override
    public List<Diagram> parts(double width, double most, Ruler ruler, Precision precision) {
        return laid(width, ruler, precision).parts(width, most, ruler, precision);
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return laid(width, ruler, precision).height(width, ruler, precision);
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        return laid(width, ruler, precision).drawn(width, height, ruler, precision);
    }

    /// @param close whether lanes follow one another without a line of their own
    private List<Band> bands(int columns, boolean close, Precision precision) {
        List<Band> bands = new ArrayList<>();
        bands.add(new Band.Head(
                board.totalName(), board.total().words(precision), Type.HEADING, board.total().points("total", board.totalName())));
        if (board.others() > 0) {
            String words = board.here().words(precision) + BoardLine.POINT + BoardTable.others(board);
            bands.add(new Band.Head(HERE, words, Type.LABEL, board.here().points("here", HERE)));
        }
        bands.add(new Band.Legend());
        if (close) {
            bands.addAll(rows(board.close(), columns));
        }
        for (Lane lane : board.lanes()) {
            if (!close || lane.tiles().isEmpty()) {
                bands.add(new Band.Head(lane.name(), lane.head(precision), Type.LABEL, lane.points()));
                bands.addAll(rows(lane.tiles(), columns));
            }
        }
        return bands;
    }

    private static List<Band> rows(List<? extends Placed> places, int columns) {
        List<Band> rows = new ArrayList<>();
        for (int from = 0; from < places.size(); from += columns) {
            rows.add(new Band.Tiles(List.copyOf(places.subList(from, Math.min(from + columns, places.size())))));
        }
        return rows;
    }
}
