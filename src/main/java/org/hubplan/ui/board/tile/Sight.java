package org.hubplan.ui.board.tile;

import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.ui.Checked;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Filters;

/// What the board shows the figures of. A value.
///
/// @param now as on disk
/// @param shown with what is being tried out
/// @param checked which limits both break
/// @param counted of the posts that count on the board: all, or those a filter lets through
/// @param wouldCount of them with what is being tried out
/// @param isFiltered whether a filter is on
public record Sight(
        Standing now,
        Standing shown,
        Standing baseline,
        Checked checked,
        Ledger counted,
        Ledger wouldCount,
        boolean isFiltered) {
    public static Sight of(PlanModel plan, Filters filters) {
        return new Sight(
                plan.standing(),
                plan.shown(),
                plan.baseline(),
                plan.checked(),
                filters.now().ledger(),
                filters.shown().ledger(),
                !filters.filter().isAll());
    }

    /// The same without a filter.
    public Sight unfiltered() {
        return new Sight(now, shown, baseline, checked, now.ledger(), shown.ledger(), false);
    }
}
