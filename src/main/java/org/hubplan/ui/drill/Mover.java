package org.hubplan.ui.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.change.Entry;
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
        List<Entry> entries = timeline.history().done().toJavaList();
        List<Standing> standings = timeline.standings().append(timeline.start()).toJavaList();
        for (int at = 0; at < entries.size(); at++) {
            long by = figure.applyAsLong(standings.get(at)) - figure.applyAsLong(standings.get(at + 1));
            if (by != 0) {
                Entry entry = entries.get(at);
                movers.add(new Mover(entry.words(), entry.reason(), entry.effective(), by));
            }
        }
        Collections.reverse(movers);
        return movers;
    }
}
