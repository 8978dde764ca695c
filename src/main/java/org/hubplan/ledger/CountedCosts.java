package org.hubplan.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.UnitCost;

/// What each cost line comes to with all that its option's changes bring about.
final class CountedCosts {
    private final Standing option;
    private final int later;
    private final Map<CostDriver, DriverCount> counts = new EnumMap<>(CostDriver.class);

    /// @param later months by which every change takes effect later; below 0 for earlier
    private CountedCosts(Standing option, int later) {
        this.option = option;
        this.later = later;
    }

    /// The plan with every line as given, nothing left to count.
    static FundingPlan plan(Standing option, int later) {
        CountedCosts costs = new CountedCosts(option, later);
        FundingPlan plan = option.plan().funding();
        for (CostLine line : option.plan().funding().lines()) {
            if (line.each().isPresent() || !line.causes().isEmpty()) {
                plan = plan.with(costs.counted(line));
            }
        }
        return plan;
    }

    /// Whether a line is there for changes all of which were taken back.
    static boolean isTakenBack(Standing option, CostLine line) {
        return !line.causes().isEmpty() && line.causes().stream().noneMatch(option.course().entries()::contains);
    }

    /// Whether nothing that lines of the one count is otherwise in the other, told without looking at posts.
    static boolean areAlike(Standing one, Standing other) {
        Course course = one.course();
        return one.plan().funding().lines().stream()
                .allMatch(line -> (line.causes().isEmpty() || course.entries() == other.course().entries())
                        && (line.each().isEmpty() || course.placed() == other.course().placed() && seatAlike(one, other)));
    }

    private static boolean seatAlike(Standing one, Standing other) {
        return List.copyOf(one.plan().hubs()).equals(List.copyOf(other.plan().hubs()));
    }

    private CostLine counted(CostLine line) {
        if (isTakenBack(option, line)) {
            return line.counted(Map.of());
        }
        return line.each().map(each -> line.counted(withCount(line, each))).orElse(line);
    }

    private Map<FinancialYear, Long> withCount(CostLine line, UnitCost each) {
        NavigableMap<FinancialYear, DriverCount.Year> count =
                counts.computeIfAbsent(each.per(), per -> DriverCount.of(option, per, later)).years();
        SortedSet<FinancialYear> years = new TreeSet<>(line.pence().keySet());
        years.addAll(count.keySet());
        Function<FinancialYear, Long> many = line.kind().recurs()
                ? year -> count.headMap(year, true).values().stream().mapToLong(DriverCount.Year::count).sum()
                : year -> Optional.ofNullable(count.get(year)).map(one -> (long) one.count()).orElse(0L);
        Map<FinancialYear, Long> pence = new TreeMap<>();
        years.forEach(year -> pence.put(year, line.in(year) + many.apply(year) * each.pence()));
        return pence;
    }
}
