package org.hubplan.store;

import java.util.List;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// Everything a plan file holds.
///
/// @param first the baseline before any entry of the log
/// @param options baseline first, by number
/// @param current number of the option last worked on
/// @param log every entry, oldest first, at least the one that began the plan
public record StoredPlan(PlanSettings settings, Plan first, List<Option> options, int current, List<Logged> log) {
    public StoredPlan {
        options = List.copyOf(options);
        log = List.copyOf(log);
    }

    /// Hash of the newest entry, which stands for the whole log.
    public String newestHash() {
        return log.getLast().hash();
    }
}
