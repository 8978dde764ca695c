package org.hubplan.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.ledger.month.MonthBridge;
import org.hubplan.model.Plan;

/// The baseline as one establishment left it: what a month is reckoned from and to. None is ever lost, since each is
/// the plan's log up to its entry.
///
/// @param entry of the import in the log, 1 for the one the plan began with
/// @param source name of the file; empty for a plan begun without one
/// @param at when it was taken in
public record MonthEnd(long entry, String source, Instant at, Plan plan) {
    /// Every one that stands, the oldest first; what else changed the baseline since counts to the next.
    public static List<MonthEnd> of(OpenPlan open) {
        Timeline baseline = open.timeline(Option.BASELINE);
        Entry first = open.log().head().entry();
        List<MonthEnd> ends = new ArrayList<>();
        ends.add(new MonthEnd(
                first.n(), first.act() instanceof Act.Began began ? began.source() : "", first.at(), baseline.start().plan()));
        baseline.retrace((entry, _, after) -> {
            if (entry.act() instanceof Act.Did did) {
                switch (did.change()) {
                    case ImportPosts posts -> ends.add(new MonthEnd(entry.n(), posts.source(), entry.at(), after.plan()));
                    case ImportPlan whole -> ends.add(new MonthEnd(entry.n(), whole.posts().source(), entry.at(), after.plan()));
                    default -> ends.set(ends.size() - 1, ends.getLast().with(after.plan()));
                }
            }
        });
        return ends;
    }

    /// How many there are, without making any.
    public static int count(OpenPlan open) {
        return 1 + (int) open.timeline(Option.BASELINE).history().standing().stream()
                .filter(entry -> entry.act() instanceof Act.Did did
                        && (did.change() instanceof ImportPosts || did.change() instanceof ImportPlan))
                .count();
    }

    private MonthEnd with(Plan later) {
        return new MonthEnd(entry, source, at, later);
    }

    /// From this one to a later one.
    public MonthBridge to(MonthEnd later) {
        return MonthBridge.between(plan, later.plan());
    }

    /// `posts-2018-11.xlsx, entry 1`
    public String words() {
        return (source.isEmpty() ? "the plan as it began" : source) + ", entry " + entry;
    }
}
