package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.FundingSource;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.report.Measure;
import org.hubplan.report.chart.StackedColumns.Part;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;

/// What an option costs each year, stacked by what meets it. Every year's parts add up to its cost: what sources give, a
/// pressure and a gap stand above 0; a saving on pay, and money that sources give only to be put by in a reserve,
/// stand below.
public final class CostBySource {
    /// The part nobody has said how to meet.
    public static final String GAP = "Gap: not covered";

    public static final String PRESSURE = "Pressure: not yet met";
    public static final String SAVING = "Saving on pay";
    private static final String PUT_BY = "Put by in: ";

    private CostBySource() {}

    /// In pence.
    public static StackedColumns of(Funding funding) {
        return titled(funding, "Cost by year and source, £");
    }

    /// @param option which it is of, where several stand in one paper
    public static StackedColumns of(Funding funding, String option) {
        return titled(funding, "Cost by year and source, £, " + option);
    }

    private static StackedColumns titled(Funding funding, String title) {
        return new StackedColumns(
                title,
                note(funding),
                Measure.PENCE,
                "Cost",
                funding.years().stream().map(year -> year.year().toString()).toList(),
                parts(funding));
    }

    private static String note(Funding funding) {
        List<String> notes = new ArrayList<>();
        if (parts(funding).isEmpty()) {
            notes.add("Nothing is to be paid for.");
        }
        if (any(funding, year -> year.sources().stream().anyMatch(source -> source.paidIn() > 0))) {
            notes.add("Money put by in a reserve is no cost of its year: it stands above 0 as given and below 0 as put by.");
        }
        if (any(funding, year -> year.turnover() != 0)) {
            notes.add("What turnover is assumed to save is taken off.");
        }
        if (any(funding, year -> year.redistributed() != 0)) {
            notes.add("Pay found from existing posts is no new cost and is not shown.");
        }
        return String.join(" ", notes);
    }

    private static boolean any(Funding funding, Predicate<FundingYear> so) {
        return funding.years().stream().anyMatch(so);
    }

    private static List<Part> parts(Funding funding) {
        List<Part> parts = new ArrayList<>();
        List<FundingSource> sources = sources(funding);
        for (int at = 0; at < sources.size(); at++) {
            FundingSource source = sources.get(at);
            Paint paint = Paint.series(at);
            add(parts, funding, source.name(), Look.solid(paint), year -> given(year, source));
            add(parts, funding, PUT_BY + source.name(), new Look(paint, Hatch.FALLING), year -> -paidIn(year, source));
        }
        add(parts, funding, PRESSURE, new Look(Paint.PRESSURE, Hatch.RISING), FundingYear::pressure);
        add(parts, funding, GAP, new Look(Paint.GAP, Hatch.CROSSED), FundingYear::gap);
        add(parts, funding, SAVING, new Look(Paint.SAVING, Hatch.HOLLOW), CostBySource::saving);
        return parts;
    }

    /// Only what is anything in some year.
    private static void add(
            List<Part> parts, Funding funding, String name, Look look, ToLongFunction<FundingYear> amount) {
        List<Long> each = funding.years().stream().map(amount::applyAsLong).toList();
        if (each.stream().anyMatch(value -> value != 0)) {
            parts.add(new Part(name, look, each));
        }
    }

    /// In the order they first give.
    private static List<FundingSource> sources(Funding funding) {
        Set<FundingSource> seen = funding.years().stream()
                .flatMap(year -> year.sources().stream())
                .map(SourceOfYear::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(seen);
    }

    private static Stream<SourceOfYear> of(FundingYear year, FundingSource source) {
        return year.sources().stream().filter(one -> one.source().equals(source));
    }

    private static long given(FundingYear year, FundingSource source) {
        return of(year, source).mapToLong(SourceOfYear::given).sum();
    }

    private static long paidIn(FundingYear year, FundingSource source) {
        return of(year, source).mapToLong(SourceOfYear::paidIn).sum();
    }

    /// Pay that falls costs nothing, and nothing has to meet it: what a year's cost lies below all that does.
    private static long saving(FundingYear year) {
        long met = year.sources().stream().mapToLong(SourceOfYear::net).sum();
        return year.cost() - met - year.pressure() - year.gap();
    }
}
