package org.hubplan.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hubplan.change.Entry;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.PayByYear.Line;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FinancialYear;

/// A change that moved a figure, and by how much. Every figure's difference is the sum of its movers.
///
/// @param by in the figure's own unit
public record Mover(Entry entry, long by) {

    /// Every standing change of an option that moved a figure, oldest first: together, the whole difference from the
    /// baseline, which itself has none. Makes every change anew, so that it may be called beside the screen's thread.
    public static List<Mover> of(Timeline timeline, ToLongFunction<Standing> figure) {
        List<Mover> movers = new ArrayList<>();
        if (timeline.option().isBaseline()) {
            return movers;
        }
        timeline.retrace((entry, before, after) -> {
            long by = figure.applyAsLong(after) - figure.applyAsLong(before);
            if (by != 0) {
                movers.add(new Mover(entry, by));
            }
        });
        return movers;
    }

    /// What makes a figure of one option differ from another's: changes the one has, with what they moved, and changes
    /// only the other has, with the sign turned. A change both have counts only for what it moved more or less.
    public static List<Mover> between(Timeline from, Timeline to, ToLongFunction<Standing> figure) {
        return between(of(from, figure), of(to, figure));
    }

    /// What the changes of an option cost in a financial year, one by one.
    ///
    /// @param pence of a line: what falls in the year, or its full-year effect
    public static List<Mover> of(Timeline timeline, Scope scope, FinancialYear year, ToLongFunction<Line> pence) {
        Map<Long, Entry> entries = entries(timeline);
        Standing now = timeline.now();
        return PayByYear.of(now, scope, year).lines().stream()
                .map(line -> new Mover(entries.get(line.entry()), pence.applyAsLong(line)))
                .filter(mover -> mover.by() != 0)
                .toList();
    }

    /// What standing changes of an option moved, told by their numbers in the log; others are left out.
    public static List<Mover> numbered(Timeline timeline, Map<Long, Long> byEntry) {
        Map<Long, Entry> entries = entries(timeline);
        return byEntry.entrySet().stream()
                .filter(moved -> entries.containsKey(moved.getKey()) && moved.getValue() != 0)
                .map(moved -> new Mover(entries.get(moved.getKey()), moved.getValue()))
                .toList();
    }

    private static Map<Long, Entry> entries(Timeline timeline) {
        Map<Long, Entry> entries = new HashMap<>();
        timeline.history().standing().forEach(entry -> entries.put(entry.n(), entry));
        return entries;
    }

    /// The same of movers told already.
    public static List<Mover> between(List<Mover> from, List<Mover> to) {
        Map<Long, Mover> byOrigin = new LinkedHashMap<>();
        to.forEach(mover -> byOrigin.put(mover.entry().origin(), mover));
        from.forEach(mover -> byOrigin.merge(
                mover.entry().origin(),
                new Mover(mover.entry(), -mover.by()),
                (its, less) -> new Mover(its.entry(), its.by() + less.by())));
        return byOrigin.values().stream().filter(mover -> mover.by() != 0).toList();
    }
}
