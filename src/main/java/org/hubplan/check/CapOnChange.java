package org.hubplan.check;

import java.util.List;
import org.hubplan.check.Units.Unit;
import org.hubplan.model.Fte;
import org.hubplan.model.Limit;

/// No unit's BWT changes by more than a share of the baseline's, 2 % where nothing else is set. A unit with nothing in
/// the baseline has no share and isn't judged. The Met's posting process had such a cap in 2005.
final class CapOnChange implements Rule {
    @Override
    public Limit limit() {
        return Limit.CAP;
    }

    @Override
    public String guards() {
        return "No hub's and no command's BWT rises or falls by more than a share of what the baseline has, 2 % unless "
                + "set otherwise.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        int cap = facts.limits().capPerMille();
        return Units.of(facts)
                .filter(unit -> unit.was() > 0 && Math.abs(unit.is() - unit.was()) * 1000 > cap * unit.was())
                .map(unit -> breach(facts, unit, cap))
                .toList();
    }

    private Breach breach(Facts facts, Unit unit, int cap) {
        long change = unit.is() - unit.was();
        long allowed = cap * unit.was() / 1000;
        return facts.breach(
                limit(),
                unit.place(),
                List.of(
                        Clash.fte("changeFte", change),
                        Clash.fte("allowedFte", allowed),
                        Clash.fte("baselineFte", unit.was()),
                        Clash.fte("bwtFte", unit.is())),
                Math.abs(change) - allowed,
                unit.words() + " goes from a BWT of " + Fte.words(unit.was()) + " to " + Fte.words(unit.is()) + ", "
                        + Fte.change(change) + ", where " + Said.percent(cap) + " is " + Fte.words(allowed) + ".",
                "Leave it within " + Fte.words(allowed) + " FTE of the baseline, or set another cap.");
    }
}
