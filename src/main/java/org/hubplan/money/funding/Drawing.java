package org.hubplan.money.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.money.funding.Cover.Part;

/// Draws costs from their sources, year after year in order, so that what lies in a reserve is drawn once.
final class Drawing {
    private final FundingPlan plan;
    private final Pay pay;
    private final Map<String, Long> reserves = new HashMap<>();

    Drawing(FundingPlan plan, Pay pay) {
        this.plan = plan;
        this.pay = pay;
    }

    /// The next year. Payments into reserves come before costs; costs draw in the order they were assigned.
    FundingYear next(FinancialYear year) {
        Pay.OfYear paid = pay.in(year);
        Map<String, Purse> purses = purses(year);
        plan.payments().stream()
                .filter(payment -> payment.year().equals(year))
                .forEach(payment -> purses.get(payment.reserve()).payIn(purses.get(payment.source()).take(payment.pence())));
        List<Cover> covers = covers(year, paid, purses);
        purses.values().stream()
                .filter(purse -> purse.source().isReserve())
                .forEach(purse -> reserves.put(purse.source().name(), purse.left()));
        return new FundingYear(
                year,
                paid.newPence(),
                paid.redistributedPence(),
                paid.turnoverPence(),
                paid.incrementsPence(),
                sum(CostKind.CAPITAL, year),
                sum(CostKind.REVENUE_ONE_OFF, year),
                sum(CostKind.REVENUE_RECURRING, year),
                purses.values().stream().filter(Purse::isUsed).map(Purse::ofYear).toList(),
                covers);
    }

    private Map<String, Purse> purses(FinancialYear year) {
        Map<String, Purse> purses = new LinkedHashMap<>();
        for (FundingSource source : plan.sources()) {
            long kept = reserves.getOrDefault(source.name(), 0L);
            purses.put(source.name(), new Purse(source, kept + source.in(year)));
        }
        return purses;
    }

    /// What each line costs, in the order of the plan, new pay first with what is assumed to come on top; without those that cost nothing.
    private Map<String, Long> costs(FinancialYear year, Pay.OfYear paid) {
        Map<String, Long> costs = new LinkedHashMap<>();
        costs.put(FundingPlan.NEW_PAY, paid.newPence());
        costs.put(Cover.INCREMENTS, paid.incrementsPence());
        plan.lines().forEach(line -> costs.merge(line.name(), line.in(year), Long::sum));
        costs.values().removeIf(pence -> pence <= 0);
        return costs;
    }

    private List<Cover> covers(FinancialYear year, Pay.OfYear paid, Map<String, Purse> purses) {
        Map<String, Long> costs = costs(year, paid);
        Map<String, Long> open = new HashMap<>(costs);
        Map<String, List<Part>> parts = new HashMap<>();
        long saved = Math.min(paid.turnoverPence(), open.getOrDefault(FundingPlan.NEW_PAY, 0L));
        if (saved > 0) {
            meet(FundingPlan.NEW_PAY, new Part(Cover.TURNOVER, saved), open, parts);
        }
        for (Assignment assigned : inOrder().filter(one -> one.covers(year)).toList()) {
            long most = assigned.pence().orElse(Long.MAX_VALUE);
            Purse purse = purses.get(assigned.source());
            for (String line : linesOf(assigned)) {
                long taken = purse.take(Math.min(open.getOrDefault(line, 0L), most));
                most -= taken;
                if (taken > 0) {
                    meet(line, new Part(purse.source(), taken), open, parts);
                }
            }
        }
        return costs.entrySet().stream()
                .map(cost -> new Cover(
                        cost.getKey(), recurs(cost.getKey()), cost.getValue(), parts.getOrDefault(cost.getKey(), List.of())))
                .toList();
    }

    /// As they were assigned, but a pressure last: it takes on what no money meets, whenever the money was named.
    private Stream<Assignment> inOrder() {
        return plan.assignments().stream()
                .sorted(Comparator.comparing(assigned -> plan.source(assigned.source()).orElseThrow().isPressure()));
    }

    /// What is assigned to new pay meets the increments assumed on it too.
    private static List<String> linesOf(Assignment assigned) {
        return assigned.line().equals(FundingPlan.NEW_PAY)
                ? List.of(FundingPlan.NEW_PAY, Cover.INCREMENTS)
                : List.of(assigned.line());
    }

    private static void meet(String line, Part part, Map<String, Long> open, Map<String, List<Part>> parts) {
        open.merge(line, -part.pence(), Long::sum);
        parts.computeIfAbsent(line, _ -> new ArrayList<>()).add(part);
    }

    private boolean recurs(String line) {
        return plan.line(line).map(CostLine::kind).map(CostKind::recurs).orElse(true);
    }

    private long sum(CostKind kind, FinancialYear year) {
        return plan.lines().stream().filter(line -> line.kind() == kind).mapToLong(line -> line.in(year)).sum();
    }
}
