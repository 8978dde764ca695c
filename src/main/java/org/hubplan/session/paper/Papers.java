package org.hubplan.session.paper;

import org.hubplan.report.Draft;
import org.hubplan.report.Paper;
import org.hubplan.report.staffing.PostList;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;

/// Makes the papers of a plan: the same for command line and window.
public final class Papers {
    private Papers() {}

    /// With anything open it is marked as a draft, unless its kind is nothing to be decided on.
    ///
    /// @throws IllegalArgumentException if the option has no such paper, as its kind says beforehand
    public static Paper of(OpenPlan plan, WantedPaper wanted) {
        wanted.kind().whyNot(plan, wanted.option()).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        Counted counted = wanted.counted(plan);
        Mask mask = new Mask(plan, wanted, counted.standing());
        Paper paper = made(plan, wanted, counted, mask);
        Paper marked = wanted.kind().isToDecideOn()
                ? drafted(paper, wanted.kind(), new Draft(OpenPoints.of(plan, wanted, mask)))
                : paper;
        return mask.withheld().over(marked);
    }

    private static Paper drafted(Paper paper, PaperKind kind, Draft draft) {
        return kind == PaperKind.BOARD ? draft.inBrief(paper) : draft.of(paper);
    }

    private static Paper made(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        return switch (wanted.kind()) {
            case STAFFING -> StaffingPaper.of(plan, wanted, counted, mask).paper(wanted.layout(), mask.withheld());
            case BOARD -> BoardPaper.of(plan, wanted, counted, mask);
            case POSTS -> new PostList(wanted.imprint(plan), counted.standing(), wanted.scope(), mask.withheld()).paper();
            case CHANGES -> ChangesPaper.of(plan, wanted, counted, mask);
            case APPRAISAL -> AppraisalPaper.of(plan, wanted, mask);
            case DECISION -> DecisionPaper.of(plan, wanted, counted, mask).paper();
            case FUNDING -> FundingPaper.of(plan, wanted);
            case HANDOVER -> HandoverPaper.of(plan, wanted, mask);
            case MONTH -> MonthPaper.of(plan, wanted, mask);
            case WHAT_IF -> WhatIfPaper.of(plan, wanted, mask);
        };
    }
}
