package org.hubplan.ui.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Timeline;

/// A change that moved a figure, and by how much.
///
/// @param by in the figure's own unit
record Mover(String words, String reason, LocalDate effective, long by) {

    /// Every standing change of an option that moved a figure, oldest first. Together they are the whole
    /// difference from the baseline.
    static List<Mover> of(Timeline timeline, ToLongFunction<Standing> figure) {
        List<Mover> movers = new ArrayList<>();
        timeline.retrace((entry, before, after) -> {
            long by = figure.applyAsLong(after) - figure.applyAsLong(before);
            if (by != 0) {
                movers.add(new Mover(entry.words(), entry.reason(), entry.effective(), by));
            }
        });
        return movers;
    }
}
