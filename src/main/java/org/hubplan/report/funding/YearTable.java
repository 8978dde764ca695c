package org.hubplan.report.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// A table of pounds with a column a year.
final class YearTable {
    private final Funding funding;
    private final List<Row> rows = new ArrayList<>();

    YearTable(Funding funding) {
        this.funding = funding;
    }

    YearTable group(String name) {
        rows.add(Row.group(name));
        return this;
    }

    YearTable line(String name, ToLongFunction<FundingYear> pence) {
        return row(Rank.LINE, name, pence);
    }

    /// Left out where it is £0 in every year.
    YearTable lineIfAny(String name, ToLongFunction<FundingYear> pence) {
        return funding.years().stream().mapToLong(pence).anyMatch(amount -> amount != 0) ? line(name, pence) : this;
    }

    YearTable row(Rank rank, String name, ToLongFunction<FundingYear> pence) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(name));
        funding.years().forEach(year -> cells.add(Cell.of(pence.applyAsLong(year), Measure.PENCE)));
        rows.add(new Row(rank, cells));
        return this;
    }

    Table named(String name) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(""));
        funding.years().forEach(year -> columns.add(Column.figures("£", year.year().toString())));
        return new Table(name, columns, rows, Table.Width.FULL, false);
    }
}
