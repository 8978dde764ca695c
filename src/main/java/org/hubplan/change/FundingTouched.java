package org.hubplan.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;

/// What a change did to how an option is paid for, each part compared with another plan.
final class FundingTouched {
    private FundingTouched() {}

    /// Cost lines and sources, what is paid into each reserve, what meets each line.
    static List<Touch> by(Plan before, Plan after, Plan onto) {
        return new PartsTouched("funding", before, onto)
                .by(parts(before.funding()), parts(after.funding()), parts(onto.funding()));
    }

    /// Every part of a funding plan by what it is of, as a planner reads it.
    private static Map<String, String> parts(FundingPlan plan) {
        Map<String, String> parts = new LinkedHashMap<>();
        plan.lines().forEach(line -> parts.put("Cost line " + line.name(), said(line)));
        plan.sources().forEach(source -> parts.put(
                "Source " + source.name(),
                source.kind().label() + (source.recurring() ? ", every year" : "") + said(source.pence())));
        plan.payments().forEach(paid -> parts.merge(
                "Payments into " + paid.reserve(),
                Money.words(paid.pence()) + " of " + paid.source() + " in " + paid.year(),
                (some, more) -> some + "; " + more));
        plan.assignments().forEach(one -> parts.merge(
                "What meets " + one.line(), said(one), (some, more) -> some + "; " + more));
        plan.assumed().ifPresent(some -> parts.put("What is assumed", new Assume(some).words()));
        return parts;
    }

    private static String said(CostLine line) {
        return line.kind().label() + said(line.pence())
                + line.each().map(each -> ", " + each.words()).orElse("")
                + (line.causes().isEmpty() ? "" : ", for changes " + line.causes());
    }

    private static String said(Map<FinancialYear, Long> pence) {
        return pence.entrySet().stream()
                .map(year -> ", " + Money.words(year.getValue()) + " in " + year.getKey())
                .collect(Collectors.joining());
    }

    private static String said(Assignment one) {
        return one.source() + " from " + one.from() + one.to().map(last -> " to " + last).orElse("")
                + (one.pence().isPresent() ? ", up to " + Money.words(one.pence().getAsLong()) : "");
    }
}
