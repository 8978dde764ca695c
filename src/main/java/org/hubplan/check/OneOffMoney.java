package org.hubplan.check;

import java.util.List;
import org.hubplan.model.Limit;
import org.hubplan.model.Money;
import org.hubplan.money.funding.RunsOut;

/// Money that comes once isn't all a recurring cost rests on: reserves are spent once. With nothing said of funding it
/// says nothing; a pressure is said to be one until savings meet it.
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
        return facts.oneOff().of(facts.now()).stream().map(out -> breach(facts, out)).toList();
    }

    private Breach breach(Facts facts, RunsOut out) {
        boolean pressure = out.pressure() == out.uncovered();
        return facts.breach(
                limit(),
                new Place.WholePlan(),
                out.line(),
                List.of(Clash.pence("uncoveredPence", out.uncovered()), Clash.pence("pressurePence", out.pressure())),
                out.uncovered(),
                List.of(),
                out.line() + " rests on " + out.source() + ", which lasts to " + out.lastCovered() + ": "
                        + Money.words(out.uncovered()) + " of " + out.from()
                        + (pressure ? " is a pressure nobody has met." : " is met by no money."),
                pressure
                        ? "Name the savings that meet it."
                        : "Find a source that recurs for " + out.from() + " on, or record the pressure.");
    }
}
