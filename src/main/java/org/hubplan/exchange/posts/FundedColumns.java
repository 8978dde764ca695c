package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.FUNDED;
import static org.hubplan.exchange.headings.Field.UNFUNDED;

import java.util.Optional;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Table;

/// Whether a row's posts have a budget behind them, by a column that marks those that have or those that haven't.
record FundedColumns(Optional<YesNoColumn> funded, Optional<YesNoColumn> unfunded) {
    static FundedColumns of(Table table) {
        return new FundedColumns(
                YesNoColumn.of(table.headings(), FUNDED, table.lines()),
                YesNoColumn.of(table.headings(), UNFUNDED, table.lines()));
    }

    /// Empty where the sheet has neither column.
    Optional<Boolean> read(Row row, Faults faults) {
        return funded.isPresent()
                ? funded.get().answer(row, true, faults)
                : unfunded.flatMap(column -> column.answer(row, false, faults)).map(not -> !not);
    }
}
