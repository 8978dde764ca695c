package org.hubplan.report.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.ledger.month.BridgeLine;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// Opening, every step that was taken, closing: a line for each command or hub.
final class BridgeTables {
    private BridgeTables() {}

    /// @param name what the table shows: `BWT by command, FTE`
    /// @param first over the names
    /// @param total of all lines; where lines pass posts among themselves its steps are fewer than theirs
    static Table of(String name, String first, boolean ofBwt, Map<String, BridgeLine> lines, BridgeLine total) {
        List<BridgeStep> steps = Stream.of(BridgeStep.values())
                .filter(step -> step.isOfBwt() == ofBwt)
                .filter(step -> lines.values().stream().anyMatch(line -> line.of(step) != 0))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words(first), Column.figures("", "opening")));
        steps.forEach(step -> columns.add(Column.figures("", heading(step))));
        columns.add(Column.figures("", "closing"));
        List<Row> rows = new ArrayList<>();
        lines.forEach((key, line) -> rows.add(row(Rank.LINE, key, ofBwt, steps, line)));
        rows.add(row(Rank.TOTAL, "Total", ofBwt, steps, summed(lines, total)));
        return new Table(name, columns, rows, Table.Width.FULL, false);
    }

    private static String heading(BridgeStep step) {
        String label = step.label();
        return label.startsWith("FTE") ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /// What the lines come to, step by step, so that every column adds up.
    private static BridgeLine summed(Map<String, BridgeLine> lines, BridgeLine total) {
        return lines.values().stream().reduce(BridgeLine::plus).orElse(total);
    }

    private static Row row(Rank rank, String name, boolean ofBwt, List<BridgeStep> steps, BridgeLine line) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Words(name), Cell.of(ofBwt ? line.opening().bwt() : line.opening().strength(), Measure.FTE)));
        steps.forEach(step -> cells.add(Cell.change(line.of(step), Measure.FTE)));
        cells.add(Cell.of(ofBwt ? line.closing().bwt() : line.closing().strength(), Measure.FTE));
        return new Row(rank, cells);
    }
}
