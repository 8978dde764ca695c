package org.hubplan.ui.board.carry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.ui.PlanModel;

/// Commands whose BWT posts at a hub may count to.
public final class Owners {
    private Owners() {}

    /// The plan's own command first, then those that own posts at the hub, the hub's own, and every other in the plan.
    public static List<Command> of(PlanModel plan, HubCode hub) {
        Ledger ledger = plan.standing().ledger();
        List<Command> all = ledger.rows(Scope.EVERYTHING, By.COMMAND).keySet().stream()
                .map(Command.class::cast)
                .toList();
        Set<Command> owners = new LinkedHashSet<>();
        owners.add(plan.now().settings().command());
        all.stream().filter(owner -> ledger.at(Scope.of(owner), hub).posts() > 0).forEach(owners::add);
        plan.standing().plan().hub(hub).flatMap(Owners::ownOf).ifPresent(owners::add);
        owners.addAll(all);
        return new ArrayList<>(owners);
    }

    /// The command a hub itself belongs to, as BCUs and specialist crime are named; empty for a central hub.
    private static Optional<Command> ownOf(Hub hub) {
        return switch (hub.kind()) {
            case BCU -> Optional.of(new Command(hub.name() + " BCU"));
            case SPECIALIST_CRIME -> Optional.of(new Command("Specialist Crime"));
            case CENTRAL, UNPLACED -> Optional.empty();
        };
    }
}
