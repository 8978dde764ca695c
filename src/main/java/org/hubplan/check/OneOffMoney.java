package org.hubplan.check;

import java.util.List;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Limit;
import org.hubplan.model.Money;

/// Money that comes once isn't all a recurring cost rests on: reserves are spent once. With nothing said of funding it
/// says nothing.
final class OneOffMoney implements Rule {
    @Override
    public Limit limit() {
        return Limit.ONE_OFF_MONEY;
    }

    @Override
    public String guards() {
        return "A recurring cost doesn't rest on money that comes once beyond the years that money covers.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return facts.resting().stream().map(resting -> breach(facts, resting)).toList();
    }

    private Breach breach(Facts facts, Resting resting) {
        FinancialYear uncovered = new FinancialYear(resting.lastCovered().start() + 1);
        return facts.breach(
                limit(),
                new Place.WholePlan(),
                resting.cost(),
                List.of(Clash.pence("uncoveredPence", resting.pence())),
                resting.pence(),
                List.of(),
                resting.cost() + " costs " + Money.words(resting.pence()) + " a year and rests on " + resting.source()
                        + ", which lasts to " + resting.lastCovered() + ".",
                "Find a source that recurs for " + uncovered + " on, or record the pressure.");
    }
}
