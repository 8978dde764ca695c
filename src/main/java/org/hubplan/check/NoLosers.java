package org.hubplan.check;

import java.util.List;
import org.hubplan.check.Units.Unit;
import org.hubplan.model.Fte;
import org.hubplan.model.Limit;

/// No unit has less BWT than in the baseline.
final class NoLosers implements Rule {
    @Override
    public Limit limit() {
        return Limit.NO_LOSERS;
    }

    @Override
    public String guards() {
        return "No hub and no command has less BWT than in the baseline.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return Units.of(facts)
                .filter(unit -> unit.is() < unit.was())
                .map(unit -> breach(facts, unit))
                .toList();
    }

    private Breach breach(Facts facts, Unit unit) {
        long loss = unit.was() - unit.is();
        return facts.breach(
                limit(),
                unit.place(),
                List.of(
                        Clash.fte("lossFte", loss),
                        Clash.fte("baselineFte", unit.was()),
                        Clash.fte("bwtFte", unit.is())),
                loss,
                unit.words() + " has a BWT of " + Fte.words(unit.is()) + ", " + Fte.words(loss)
                        + " less than the baseline's " + Fte.words(unit.was()) + ".",
                "Bring " + Fte.words(loss) + " FTE of posts to it, or leave its posts where they are.");
    }
}
