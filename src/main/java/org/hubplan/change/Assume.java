package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Assumptions;
import org.hubplan.model.Percent;
import org.hubplan.model.Plan;

/// What an option takes for granted of money, in place of what it did.
public record Assume(Assumptions assumptions) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        return Applied.around(plan.with(plan.funding().with(assumptions)));
    }

    @Override
    public String words(Plan before) {
        return words();
    }

    String words() {
        return "Assume a discount of " + Percent.words(assumptions.discount()) + " a year, "
                + said(assumptions.turnover(), "turnover", "") + ", "
                + said(assumptions.increments(), "increments", " a year");
    }

    private static String said(int percent, String what, String often) {
        return percent == 0 ? "no " + what : what + " of " + Percent.words(percent) + often;
    }

    @Override
    public String kind() {
        return "assume";
    }
}
