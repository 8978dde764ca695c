package org.hubplan.ui.money;

import java.util.List;
import java.util.Optional;
import org.hubplan.money.funding.Cover.State;
import org.hubplan.ui.drill.Drill;

/// One line of the funding table, a cell a year.
///
/// @param note in small print beside the name, empty for none
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
    /// @param by what meets it, one a line; empty where there is nothing to say
    /// @param drill what is behind it, where that is more than the amount as given
    public record Cell(long pence, Optional<State> state, String by, Optional<Drill> drill) {
        static Cell of(long pence) {
            return new Cell(pence, Optional.empty(), "", Optional.empty());
        }

        static Cell of(long pence, Drill drill) {
            return new Cell(pence, Optional.empty(), "", pence == 0 ? Optional.empty() : Optional.of(drill));
        }
    }

    public MoneyRow {
        cells = List.copyOf(cells);
    }

    /// Whether there is nothing in any year.
    boolean isNil() {
        return cells.stream().allMatch(cell -> cell.pence() == 0);
    }
}
