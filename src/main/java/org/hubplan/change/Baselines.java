package org.hubplan.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hubplan.model.Plan;

/// The baseline as it was at every place of a plan's log: each import is a new one, and so is an import undone.
public final class Baselines {
    private final NavigableMap<Long, Plan> since = new TreeMap<>();

    private Baselines(Plan first) {
        since.put(0L, first);
    }

    /// @param first the plan as it began
    /// @param log every entry, in order; those of options don't matter
    /// @param now the baseline as it is after all of them
    public static Baselines of(Plan first, Iterable<Entry> log, Plan now) {
        Baselines baselines = new Baselines(first);
        Deque<Plan> back = new ArrayDeque<>();
        Deque<Plan> again = new ArrayDeque<>();
        Plan plan = first;
        for (Entry entry : log) {
            if (entry.option() != Option.BASELINE) {
                continue;
            }
            Plan before = plan;
            switch (entry.act()) {
                case Act.Did did -> {
                    back.push(before);
                    again.clear();
                    plan = did.change().applyTo(before).planOr(before);
                }
                case Act.Undid _ -> {
                    again.push(before);
                    plan = back.pop();
                }
                case Act.Redid _ -> {
                    back.push(before);
                    plan = again.pop();
                }
                default -> {}
            }
            if (plan != before) {
                baselines.since.put(entry.n(), plan);
            }
        }
        baselines.since.put(baselines.since.lastKey(), now);
        return baselines;
    }

    /// The baseline as it was when this entry was written.
    public Plan at(long n) {
        return since.floorEntry(n).getValue();
    }

    /// The entry that brought the baseline there is; 0 where it is the first still.
    public long newest() {
        return since.lastKey();
    }
}
