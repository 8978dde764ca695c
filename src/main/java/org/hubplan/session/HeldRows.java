package org.hubplan.session;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Held;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.Origin;

/// The rows that the newest establishment import held back, for a planner to put right.
///
/// @param entry number in the log of that import
/// @param source name of the file
/// @param origin the sheet they are of and what its columns are; empty where nobody kept it
public record HeldRows(long entry, String source, List<Held> rows, Optional<Origin> origin) {
    public HeldRows {
        rows = List.copyOf(rows);
    }

    /// Of the newest import that stands; of the one the plan began with where no other does.
    static HeldRows of(OpenPlan plan) {
        List<Entry> standing = plan.timeline(Option.BASELINE).history().standing();
        for (Entry entry : standing.reversed()) {
            if (entry.act() instanceof Act.Did did) {
                switch (did.change()) {
                    case ImportPosts posts -> {
                        return new HeldRows(entry.n(), posts.source(), posts.held(), posts.origin());
                    }
                    case ImportPlan whole -> {
                        return new HeldRows(entry.n(), whole.posts().source(), whole.posts().held(), whole.posts().origin());
                    }
                    default -> {}
                }
            }
        }
        return plan.log().head().entry().act() instanceof Act.Began began
                ? new HeldRows(1, began.source(), began.held(), began.origin())
                : new HeldRows(1, "", List.of(), Optional.empty());
    }
}
