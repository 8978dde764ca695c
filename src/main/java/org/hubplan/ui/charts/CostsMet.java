package org.hubplan.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Scope;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.report.chart.CostBySource;
import org.hubplan.report.chart.StackedColumns.Part;
import org.hubplan.report.chart.StackedColumns.Place;
import org.hubplan.ui.charts.ShownChart.Behind;
import org.hubplan.ui.charts.ShownChart.Followed;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;

/// Which costs a part of a year meets, or leaves unmet. New pay leads on to the changes that bring it.
///
/// @param of the option whose costs they are
record CostsMet(Funding funding, Drill.Of of) {
    Behind behind(Place place) {
        FundingYear year = funding.years().get(place.column());
        ToLongFunction<Cover> share = place.part().<ToLongFunction<Cover>>map(CostsMet::share).orElse(Cover::pence);
        List<Cover> covers = year.covers().stream().filter(cover -> share.applyAsLong(cover) > 0).toList();
        List<String> uses = new ArrayList<>();
        covers.forEach(cover -> uses.add(cover.line() + " " + Money.words(share.applyAsLong(cover))));
        long putBy = place.part().map(part -> putBy(year, part)).orElse(0L);
        if (putBy > 0) {
            uses.add(Texts.of("charts.put-by", Money.words(putBy)));
        }
        boolean isPay = covers.stream().anyMatch(cover -> cover.line().equals(FundingPlan.NEW_PAY));
        Drill pay = new Drill.InYear(year.year(), true, false, Scope.EVERYTHING);
        return new Behind(
                uses.isEmpty() ? "" : Texts.of("charts.for", String.join(", ", uses)),
                isPay ? Optional.of(new Followed(pay, of)) : Optional.empty());
    }

    /// What a source gave that met no cost of its year.
    private static long putBy(FundingYear year, Part part) {
        long given = year.sources().stream()
                .filter(one -> one.source().name().equals(part.name()))
                .mapToLong(SourceOfYear::given)
                .sum();
        return given - year.covers().stream().mapToLong(share(part)).sum();
    }

    /// How much of a cost falls to a part.
    private static ToLongFunction<Cover> share(Part part) {
        return switch (part.name()) {
            case CostBySource.GAP -> Cover::gap;
            case CostBySource.PRESSURE -> Cover::pressure;
            default -> cover -> cover.parts().stream()
                    .filter(met -> met.source().name().equals(part.name()))
                    .mapToLong(Cover.Part::pence)
                    .sum();
        };
    }
}
