package org.hubplan.ui.board.tile;

import java.util.Optional;
import java.util.function.Function;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubCode;
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
/// @param before of them in the baseline; empty where the filter can't be asked of it
/// @param isFiltered whether a filter is on
public record Sight(
        Standing now,
        Standing shown,
        Standing baseline,
        Checked checked,
        Ledger counted,
        Ledger wouldCount,
        Optional<Ledger> before,
        boolean isFiltered) {
    public static Sight of(PlanModel plan, Filters filters) {
        return new Sight(
                plan.standing(),
                plan.shown(),
                plan.baseline(),
                plan.checked(),
                filters.now().ledger(),
                filters.shown().ledger(),
                filters.baseline().map(Part::ledger),
                !filters.filter().isAll());
    }

    /// The same without a filter.
    public Sight unfiltered() {
        return new Sight(now, shown, baseline, checked, now.ledger(), shown.ledger(), Optional.of(baseline.ledger()), false);
    }

    /// A line of what is counted against the same line of the baseline.
    ///
    /// @param line of one of the ledgers
    Optional<Difference> difference(Function<Ledger, Totals> line) {
        return before.map(line).map(then -> new Difference(
                line.apply(counted).bwtFte() - then.bwtFte(), line.apply(wouldCount).bwtFte() - then.bwtFte()));
    }

    /// Whether both count the very same of the baseline at a hub.
    boolean isAgainstTheSameAt(HubCode hub, Sight other) {
        return before.isPresent() == other.before.isPresent()
                && before.filter(ledger -> !ledger.sharesLinesAt(hub, other.before.orElseThrow())).isEmpty();
    }
}
