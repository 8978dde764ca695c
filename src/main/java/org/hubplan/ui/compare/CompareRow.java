package org.hubplan.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Measure;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.FigureWords;

/// One row of the comparison.
///
/// @param figure in words; empty in no row
/// @param each a cell for every option, in their order; none in a heading
record CompareRow(Rank rank, String figure, List<Cell> each) {
    enum Rank {
        HEADING,
        LINE,
        /// Why the figure of the line above differs.
        CAUSE
    }

    /// What an option has in a row.
    ///
    /// @param value as shown
    /// @param change against the first option, with its sign; in a year's row the full-year effect; empty where the
    ///     row has none
    /// @param sense whether the change is more (1), less (−1) or none (0)
    /// @param drill where there is something behind it
    /// @param exact value and change for a letter or a spreadsheet
    record Cell(String value, String change, int sense, Optional<Drill> drill, Exact exact) {
        static final Cell NOTHING = new Cell("", "", 0, Optional.empty());

        /// One whose words are all there is.
        Cell(String value, String change, int sense, Optional<Drill> drill) {
            this(value, change, sense, drill, new Exact(new Words(value), new Words(change)));
        }

        record Exact(org.hubplan.report.Cell value, org.hubplan.report.Cell change) {}

        /// What is behind the value or, in a year's row, behind the full-year effect beside it.
        Optional<Drill> drill(boolean ofChange) {
            return drill.map(it -> ofChange && it instanceof Drill.InYear year ? year.ofFullYear() : it);
        }
    }

    CompareRow {
        each = List.copyOf(each);
    }

    static CompareRow heading(String words) {
        return new CompareRow(Rank.HEADING, words, List.of());
    }

    /// A figure of a line in every option, and against the first.
    static CompareRow line(String words, Comparison.Row row, Figure figure, Drill drill) {
        return new CompareRow(
                Rank.LINE,
                words,
                IntStream.range(0, row.each().size()).mapToObj(at -> {
                    long change = row.change(at).get(figure);
                    return new Cell(
                            FigureWords.brief(figure.unit(), row.each().get(at).get(figure)),
                            at == 0 ? "" : FigureWords.briefChange(figure.unit(), change),
                            Long.signum(change),
                            Optional.of(drill),
                            exact(figure, row.each().get(at).get(figure), change, at));
                }).toList());
    }

    private static Cell.Exact exact(Figure figure, long value, long change, int at) {
        Measure measure = switch (figure.unit()) {
            case COUNT -> Measure.COUNT;
            case FTE -> Measure.FTE;
            case PENCE -> Measure.PENCE;
        };
        return new Cell.Exact(
                org.hubplan.report.Cell.of(value, measure),
                at == 0 ? org.hubplan.report.Cell.NOTHING : org.hubplan.report.Cell.change(change, measure));
    }

    Cell cell(int at) {
        return at < each.size() ? each.get(at) : Cell.NOTHING;
    }

    boolean differs() {
        return each.stream().anyMatch(cell -> cell.sense() != 0);
    }
}
