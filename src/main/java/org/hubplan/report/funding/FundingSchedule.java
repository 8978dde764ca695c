package org.hubplan.report.funding;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Run;
import org.hubplan.report.Block.Run.Said;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Imprint;
import org.hubplan.report.Measure;
import org.hubplan.report.Paper;
import org.hubplan.report.chart.CostBySource;

/// Everything the funding schedule is printed from.
///
/// @param standing where the option stands
/// @param funding what it costs and what meets it, over the years shown
/// @param rate a year's discount
public record FundingSchedule(Imprint imprint, Standing standing, Funding funding, PresentValue rate) {
    public static final String KIND = "Funding schedule";

    public Paper paper() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, "In short", false));
        body.add(inShort());
        body.add(new Block.Chart(CostBySource.of(funding)));
        body.addAll(CostByYear.of(funding));
        body.addAll(CoverOfLines.of(funding));
        body.addAll(SourcesByYear.of(funding));
        body.addAll(RunningOut.of(funding));
        body.addAll(CostBasis.of(standing, funding));
        return imprint.paper(KIND, facts(), body);
    }

    private List<Fact> facts() {
        return List.of(
                new Fact("Years", funding.years().getFirst().year() + " to " + funding.years().getLast().year()
                        + "; year zero is " + funding.yearZero()),
                new Fact("Money", "pounds of each year; pay by the days it falls on"));
    }

    private Block inShort() {
        List<Run> runs = new ArrayList<>();
        runs.add(new Said("The option costs "));
        runs.add(pounds("one-off", funding.oneOff()));
        runs.add(new Said(" once, and "));
        runs.add(pounds("five-year-cash", funding.fiveYearCash()));
        runs.add(new Said(" in cash over five years from " + funding.yearZero() + ", of which the present value at "
                + rate.words() + " a year is "));
        runs.add(pounds("present-value", funding.presentValue(rate)));
        runs.add(new Said(". "));
        funding.firstUnmet().ifPresentOrElse(
                year -> {
                    runs.add(new Said("In " + year.year() + ", the first year that money doesn’t meet in full, "));
                    runs.add(pounds("first-gap", year.gap()));
                    runs.add(new Said(" is a gap and "));
                    runs.add(pounds("first-pressure", year.pressure()));
                    runs.add(new Said(" stands as a pressure that no savings meet yet."));
                },
                () -> runs.add(new Said("Money meets it in full in every year shown.")));
        return new Passage(runs);
    }

    private static Run pounds(String figure, long pence) {
        return new Run.Bound(figure, new Amount(pence, Measure.PENCE, false));
    }
}
