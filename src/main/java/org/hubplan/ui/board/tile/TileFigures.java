package org.hubplan.ui.board.tile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubCode;

/// What sits at one hub, whoever's BWT it counts to.
///
/// @param line the hub's line in the ledger
/// @param filled hundredths of FTE budgeted and filled, by group of grades; with the line's vacancies they add up to
///     the posts here
public record TileFigures(Totals line, Map<GradeGroup, Long> filled) {
    public TileFigures {
        filled = Collections.unmodifiableMap(filled);
    }

    public static TileFigures of(Ledger ledger, HubCode hub) {
        Map<GradeGroup, Long> filled = new EnumMap<>(GradeGroup.class);
        ledger.cells(Scope.EVERYTHING, hub)
                .forEach((stack, cell) ->
                        filled.merge(GradeGroup.of(stack.grade()), cell.bwtFte() - cell.vacantFte(), Long::sum));
        return new TileFigures(ledger.at(Scope.EVERYTHING, hub), filled);
    }

    /// Hundredths of FTE budgeted and filled in a group of grades.
    public long filled(GradeGroup group) {
        return filled.getOrDefault(group, 0L);
    }
}
