package org.hubplan.ui.checks;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.check.Desks;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limits;

/// One hub with its limits, as a planner sets them.
///
/// @param bwt hundredths of FTE of the posts there now
/// @param desksTaken by people and, where those count, vacant posts there now
public record HubRow(Hub hub, long bwt, long desksTaken, HubLimits limits) {
    static HubRow of(Hub hub, Ledger now, Limits all) {
        Totals here = now.at(Scope.EVERYTHING, hub.code());
        return new HubRow(hub, here.bwtFte(), Desks.taken(here, all), all.of(hub.code()));
    }

    public String minimum() {
        return fte(limits.minimum());
    }

    public String maximum() {
        return fte(limits.maximum());
    }

    /// As set for the plan; empty where the number the hub came with counts.
    public String desks() {
        return count(limits.desks());
    }

    /// The number the hub came with; empty where nobody has said.
    public String ownDesks() {
        return count(hub.desks());
    }

    private static String fte(OptionalLong hundredths) {
        return hundredths.isPresent() ? Fte.decimal(hundredths.getAsLong()).toPlainString() : "";
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
