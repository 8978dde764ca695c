package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// The same figures as a table, for Word's listing of figures and for spreadsheets.
final class BoardTable {
    private static final int FIGURES = 6;

    private BoardTable() {}

    static Table of(BoardFigures board) {
        List<Row> rows = new ArrayList<>();
        for (Lane lane : board.lanes()) {
            if (!lane.tiles().isEmpty()) {
                rows.add(Row.group(lane.name()));
            }
            lane.tiles().forEach(tile -> rows.add(row(tile)));
            rows.add(lane.words().isEmpty()
                    ? row(Row.Rank.SUBTOTAL, "", lane.name(), lane.figures(), "", "")
                    : words(lane));
        }
        if (board.others() > 0) {
            rows.add(row(Row.Rank.SUBTOTAL, "", BoardPicture.HERE, board.here(), "", others(board)));
        }
        rows.add(row(Row.Rank.TOTAL, "", board.totalName(), board.total(), "", ""));
        return new Table(
                "The board",
                List.of(
                        Column.words("Hub"),
                        Column.words("Name"),
                        Column.figures("", "Posts here FTE"),
                        Column.figures("", "Strength FTE"),
                        Column.figures("", "Vacant FTE"),
                        Column.figures("", "Over FTE"),
                        Column.figures("", "Cost a year £"),
                        Column.figures("", "On baseline FTE"),
                        Column.words("Desks"),
                        Column.words("Limits")),
                rows,
                Table.Width.FULL,
                false);
    }

    /// Why lanes come to more than the total: `24 of 664 posts are on others’ BWT, which Met Intelligence’s total leaves out`
    static String others(BoardFigures board) {
        return "%,d of %,d posts are on others’ BWT, which the figures of %s leave out"
                .formatted(board.others(), board.here().now().posts(), board.totalName());
    }

    private static Row row(HubTile tile) {
        return row(
                Row.Rank.LINE,
                tile.hub().code().value(),
                tile.hub().name(),
                tile.figures(),
                tile.desksTaken(),
                tile.brokenInWords());
    }

    private static Row words(Lane lane) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.NOTHING, new Words(lane.name())));
        for (int at = 0; at < FIGURES; at++) {
            cells.add(Cell.NOTHING);
        }
        cells.add(Cell.NOTHING);
        cells.add(new Words(lane.words()));
        return new Row(Row.Rank.SUBTOTAL, cells);
    }

    private static Row row(Row.Rank rank, String code, String name, BoardLine line, String desks, String broken) {
        return new Row(rank, List.of(
                new Words(code),
                new Words(name),
                Cell.of(line.now().bwtFte(), Measure.FTE),
                Cell.of(line.now().strengthFte(), Measure.FTE),
                Cell.of(line.now().vacantFte(), Measure.FTE),
                Cell.of(line.now().overFte(), Measure.FTE),
                Cell.of(line.now().bwtCost(), Measure.PENCE),
                Cell.change(line.change(), Measure.FTE),
                new Words(desks),
                new Words(broken)));
    }
}
