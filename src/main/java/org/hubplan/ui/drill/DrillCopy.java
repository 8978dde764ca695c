package org.hubplan.ui.drill;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Figure;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.session.Mover;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.Texts;

/// What is behind a figure as a table for a letter or a spreadsheet: the posts, or the changes where there are no posts.
final class DrillCopy {
    private DrillCopy() {}

    static Table of(DrillViewModel model) {
        String name = model.title() + ", " + model.of();
        return model.hasRows()
                ? table(name, posts(), model.rows().stream().map(DrillCopy::post))
                : table(name, changes(model), model.movers().stream().map(mover -> change(mover, measure(model.unit()))));
    }

    /// The same for a file. Without restricted posts it is without numbers too: a gap between two would tell that a post is
    /// kept back.
    static SavableTable savable(DrillViewModel model) {
        Table whole = of(model);
        long restricted = model.rows().stream().filter(DrillRow::isRestricted).count();
        return new SavableTable(whole, model.hasRows() ? restricted : 0, () -> table(
                whole.name(),
                posts().subList(1, posts().size()),
                model.rows().stream().filter(row -> !row.isRestricted()).map(DrillCopy::post).map(DrillCopy::unnumbered)));
    }

    private static Row unnumbered(Row row) {
        return Row.line(row.cells().subList(1, row.cells().size()).toArray(Cell[]::new));
    }

    private static Table table(String name, List<Column> columns, Stream<Row> rows) {
        return new Table(name, columns, rows.toList(), Table.Width.FULL, false);
    }

    private static List<Column> posts() {
        return List.of(
                Column.words(Texts.of("column.number")),
                Column.words(Texts.of("column.title")),
                Column.words(Texts.of("column.grade")),
                Column.words(Texts.of("column.function")),
                Column.words(Texts.of("column.hub")),
                Column.words(Texts.of("column.from")),
                Column.words(Texts.of("column.owner")),
                Column.figures("", Texts.of("column.fte")),
                Column.figures("", Texts.of("column.people")),
                Column.figures("", Texts.of("column.vacant")),
                Column.figures("", Texts.of("column.over")),
                Column.figures("", Texts.of("column.cost")));
    }

    private static Row post(DrillRow row) {
        return Row.line(
                new Words(row.number()),
                new Words(row.title()),
                new Words(row.grade().label()),
                new Words(row.function()),
                new Words(row.hub()),
                new Words(row.from()),
                new Words(row.owner()),
                Cell.of(row.fte(), Measure.FTE),
                Cell.of(row.people(), Measure.FTE),
                Cell.of(row.vacant(), Measure.FTE),
                Cell.of(row.over(), Measure.FTE),
                Cell.of(row.cost(), Measure.PENCE));
    }

    private static List<Column> changes(DrillViewModel model) {
        return List.of(
                Column.words(Texts.of("column.change")),
                Column.words(Texts.of("column.reason")),
                Column.words(Texts.of("column.effective")),
                Column.figures("", model.title()));
    }

    private static Row change(Mover mover, Measure measure) {
        return Row.line(
                new Words(mover.entry().words()),
                new Words(mover.entry().reason()),
                new Words(Columns.day(mover.entry().effective())),
                Cell.change(mover.by(), measure));
    }

    private static Measure measure(Figure.Unit unit) {
        return switch (unit) {
            case COUNT -> Measure.COUNT;
            case FTE -> Measure.FTE;
            case PENCE -> Measure.PENCE;
        };
    }
}
