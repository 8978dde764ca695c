package org.hubplan.report.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;

/// A table with a column an option.
final class OptionRows {
    private final List<Appraised> options;
    private final boolean isDifference;
    private final List<Row> rows = new ArrayList<>();
    private String waiting = "";

    private OptionRows(List<Appraised> options, boolean isDifference) {
        this.options = options;
        this.isDifference = isDifference;
    }

    static OptionRows each(OptionAppraisal appraisal) {
        return new OptionRows(appraisal.options(), false);
    }

    /// Each option less the first, with only the rows in which one differs.
    static OptionRows lessTheFirst(OptionAppraisal appraisal) {
        return new OptionRows(appraisal.options(), true);
    }

    /// Names the rows that follow, if any do.
    OptionRows group(String name) {
        waiting = name;
        return this;
    }

    OptionRows row(String name, Measure measure, ToLongFunction<Appraised> figure) {
        long first = figure.applyAsLong(options.getFirst());
        if (isDifference && options.stream().allMatch(option -> figure.applyAsLong(option) == first)) {
            return this;
        }
        List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
        columns().forEach(option -> cells.add(isDifference
                ? Cell.change(figure.applyAsLong(option) - first, measure)
                : Cell.of(figure.applyAsLong(option), measure)));
        return add(cells);
    }

    OptionRows words(String name, Function<Appraised, String> said) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
        columns().forEach(option -> cells.add(new Words(said.apply(option))));
        return add(cells);
    }

    private OptionRows add(List<Cell> cells) {
        if (!waiting.isEmpty()) {
            rows.add(Row.group(waiting));
            waiting = "";
        }
        rows.add(new Row(Rank.LINE, cells));
        return this;
    }

    private List<Appraised> columns() {
        return isDifference ? options.subList(1, options.size()) : options;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table named(String name) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        columns().forEach(option -> columns.add(Column.figures(isDifference ? "Less the first" : "Option", option.heading())));
        return new Table(name, columns, rows, Table.Width.FULL, false);
    }
}
