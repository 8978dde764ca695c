package org.hubplan.ui.board.tile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
/// @param doing what is done here, most posts first
public record TileFigures(Totals line, Map<GradeGroup, Long> filled, List<Doing> doing) {
    public TileFigures {
        filled = Collections.unmodifiableMap(filled);
        doing = List.copyOf(doing);
    }

    /// One function of a hub.
    ///
    /// @param bwtFte of its posts here, in hundredths
    /// @param vacantFte in hundredths
    public record Doing(String function, long bwtFte, long vacantFte) {
        Doing plus(Doing other) {
            return new Doing(function, bwtFte + other.bwtFte, vacantFte + other.vacantFte);
        }
    }

    public static TileFigures of(Ledger ledger, HubCode hub) {
        Map<GradeGroup, Long> filled = new EnumMap<>(GradeGroup.class);
        Map<String, Doing> doing = new HashMap<>();
        ledger.cells(Scope.EVERYTHING, hub).forEach((stack, cell) -> {
            filled.merge(GradeGroup.of(stack.grade()), cell.bwtFte() - cell.vacantFte(), Long::sum);
            doing.merge(
                    stack.function(), new Doing(stack.function(), cell.bwtFte(), cell.vacantFte()), Doing::plus);
        });
        return new TileFigures(ledger.at(Scope.EVERYTHING, hub), filled, mostFirst(doing.values()));
    }

    private static List<Doing> mostFirst(Collection<Doing> doing) {
        return doing.stream()
                .filter(one -> one.bwtFte() > 0)
                .sorted(Comparator.comparingLong(Doing::bwtFte).reversed().thenComparing(Doing::function))
                .toList();
    }

    /// Hundredths of FTE of the posts that do this here; 0 where none does.
    public long bwtFte(String function) {
        return doing.stream().filter(one -> one.function().equals(function)).mapToLong(Doing::bwtFte).sum();
    }

    /// Hundredths of FTE budgeted and filled in a group of grades.
    public long filled(GradeGroup group) {
        return filled.getOrDefault(group, 0L);
    }
}
