package org.hubplan.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;

/// The units whose BWT is compared with the baseline's: every hub by what sits there, every command by what it owns.
/// The unplaced tray is none.
final class Units {
    private Units() {}

    /// @param was hundredths of FTE in the baseline
    /// @param is hundredths of FTE now
    record Unit(Place place, String words, long was, long is) {}

    static Stream<Unit> of(Facts facts) {
        return Stream.concat(hubs(facts), commands(facts));
    }

    private static Stream<Unit> hubs(Facts facts) {
        return facts.hubs().map(hub -> new Unit(
                new Place.AtHub(hub.code()),
                Said.hub(hub),
                facts.first(hub.code()).bwtFte(),
                facts.at(hub.code()).bwtFte()));
    }

    private static Stream<Unit> commands(Facts facts) {
        Map<Object, Totals> all = new TreeMap<>(facts.baseline().ledger().rows(Scope.EVERYTHING, By.COMMAND));
        all.putAll(facts.now().ledger().rows(Scope.EVERYTHING, By.COMMAND));
        return all.keySet().stream().map(key -> new Unit(
                new Place.Command((Command) key),
                "The command " + key,
                facts.baseline().ledger().of(Scope.EVERYTHING, By.COMMAND, key).bwtFte(),
                facts.now().ledger().of(Scope.EVERYTHING, By.COMMAND, key).bwtFte()));
    }
}
