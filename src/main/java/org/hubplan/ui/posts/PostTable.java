package org.hubplan.ui.posts;

import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Row;

/// Lines of the table as a table for a letter or a spreadsheet.
final class PostTable {
    private PostTable() {}

    static Table of(String name, List<PostColumn> columns, List<PostLine> lines) {
        return new Table(
                name,
                columns.stream().map(PostTable::column).toList(),
                lines.stream()
                        .map(line -> Row.line(columns.stream().map(column -> column.cell(line)).toArray(Cell[]::new)))
                        .toList(),
                Table.Width.FULL,
                false);
    }

    /// The lines of posts that may leave the command, without numbers: a gap between two tells that a post is kept back.
    static Table withoutRestricted(String name, List<PostColumn> columns, List<PostLine> lines) {
        return of(
                name,
                columns.stream().filter(column -> column != PostColumn.NUMBER).toList(),
                lines.stream().filter(line -> !line.isRestricted()).toList());
    }

    private static Column column(PostColumn column) {
        return column.isFigure() ? Column.figures("", column.heading()) : Column.words(column.heading());
    }
}
