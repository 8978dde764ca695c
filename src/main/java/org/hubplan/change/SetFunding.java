package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Plan;

/// All of an option's costs beside pay and how everything is paid for, at one go, in place of what there was.
public record SetFunding(FundingPlan funding) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        return Applied.around(plan.with(funding));
    }

    @Override
    public String words(Plan before) {
        return "Set funding: " + counted(funding.lines().size(), "cost line") + ", "
                + counted(funding.sources().size(), "source");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Override
    public String kind() {
        return "set-funding";
    }
}
