package org.hubplan.session.paper;

import org.hubplan.report.Dates;
import org.hubplan.report.Paper;
import org.hubplan.report.board.BoardPage;
import org.hubplan.session.Counted;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;

/// Gathers what the board on one page is printed from.
final class BoardPaper {
    private BoardPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        return new BoardPage(
                        wanted.imprint(plan),
                        plan.baseline(),
                        counted.standing(),
                        wanted.scope(),
                        figures(plan, wanted),
                        plan.checks().of(counted.standing()).stream().map(mask::said).toList(),
                        plan.checks().limits())
                .paper(mask.withheld());
    }

    private static String figures(OpenPlan plan, WantedPaper wanted) {
        Lens lens = wanted.lens();
        String which = lens.agreedOnly()
                ? "AGREED ONLY: changes every command concerned has agreed to"
                : plan.timeline(wanted.option()).option().isBaseline() ? "the baseline" : "with every change of the option";
        return lens.asAt().map(day -> (lens.agreedOnly() ? which + ", " : "") + "as at " + Dates.words(day)).orElse(which);
    }
}
