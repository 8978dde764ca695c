package org.hubplan.ui.money;

import java.util.List;

/// Lines of the funding table that belong together, under a heading that folds them to their sums.
///
/// @param id stable: `costs`
/// @param isFoldedFirst whether only its sums are shown until a planner opens it
public record MoneyGroup(String id, String title, boolean isFoldedFirst, List<MoneyRow> rows) {
    public MoneyGroup {
        rows = List.copyOf(rows);
    }

    /// Whether folding it hides anything.
    boolean isFoldable() {
        return rows.stream().anyMatch(row -> row.sort() == MoneyRow.Sort.TOTAL)
                && rows.stream().anyMatch(row -> row.sort() != MoneyRow.Sort.TOTAL);
    }
}
