package org.hubplan.ui.money;

import java.util.List;
import java.util.Optional;
import org.hubplan.money.funding.Cover.State;

/// One line of the funding table, a cell a year.
///
/// @param note in small print beneath the name, empty for none
public record MoneyRow(Sort sort, String name, String note, List<Cell> cells) {
    /// How much a line weighs.
    public enum Sort {
        LINE,
        TOTAL,
        /// Beside the sums: added to none.
        ASIDE
    }

    /// @param pence 0 shows as a dash
    /// @param state whether the cost is paid for; empty where it is no cost
    public record Cell(long pence, Optional<State> state) {
        static Cell of(long pence) {
            return new Cell(pence, Optional.empty());
        }
    }

    public MoneyRow {
        cells = List.copyOf(cells);
    }
}
