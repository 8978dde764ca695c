package org.hubplan.session.paper;

import java.util.List;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.posting.Reconciliation;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;
import org.hubplan.report.month.MonthReport;
import org.hubplan.session.MonthEnd;
import org.hubplan.session.OpenPlan;

/// Gathers what the month bridge is printed from: the last two establishments of the baseline.
final class MonthPaper {
    private MonthPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted, Mask mask) {
        List<MonthEnd> ends = MonthEnd.of(plan);
        MonthEnd from = ends.get(ends.size() - 2);
        MonthEnd to = ends.getLast();
        Withheld withheld = mask.withheld();
        Plan closing = shown(to.plan(), withheld);
        return new MonthReport(
                        wanted.of(Option.BASELINE).imprint(plan),
                        from.words(),
                        to.words(),
                        shown(from.plan(), withheld),
                        closing,
                        withheld::lists,
                        withheld.lineName(),
                        !withheld.isAny(),
                        Reconciliation.of(closing))
                .paper();
    }

    /// Without the posts of units that are left out, so that every column adds up to what is shown.
    private static Plan shown(Plan plan, Withheld withheld) {
        if (!withheld.isLeftOut()) {
            return plan;
        }
        List<Post> kept = plan.posts().filter(post -> withheld.keeps(List.of(post.id()))).map(Post::asClosed).toList();
        return plan.with(kept);
    }
}
