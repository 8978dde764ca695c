package org.hubplan.report.funding;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.model.FundingPlan;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Row.Rank;

/// What it costs, line by line, and which money meets it. Money found from existing posts stands in a table of its own.
public final class CostByYear {
    private CostByYear() {}

    static List<Block> of(Funding funding) {
        return List.of(
                new Block.Heading(1, "Cost and cover by year", false),
                table(funding),
                new Block.Prose("New money only. In every year the cost is what sources give, less what is put by in"
                        + " reserves, and the pressure and the gap that remain."),
                new Block.Heading(1, "Pay found from existing posts", false),
                new YearTable(funding)
                        .line("Redistributed pay", FundingYear::redistributed)
                        .named("Pay found from existing posts by year"),
                new Block.Prose("Redistributed: the posts are paid for already, elsewhere in the force. It is no cost of"
                        + " the option, is added to none, and needs no source."));
    }

    /// The table by itself, for papers that say more than this one.
    public static Table table(Funding funding) {
        return costs(funding).named("Cost and cover by year");
    }

    private static YearTable costs(Funding funding) {
        YearTable table = new YearTable(funding).group("Cost");
        table.line("New pay", FundingYear::payNew);
        table.lineIfAny("Turnover assumed", year -> -year.turnover());
        table.lineIfAny("Increments assumed", FundingYear::increments);
        lines(funding)
                .filter(line -> !line.equals(FundingPlan.NEW_PAY))
                .forEach(line -> table.line(line, year -> cost(year, line)));
        table.row(Rank.SUBTOTAL, "Cost in all", FundingYear::cost);
        table.group("Met by");
        sources(funding).forEach(source -> table.lineIfAny(source, year -> net(year, source)));
        table.line("Pressure, to be met by savings yet to be named", FundingYear::pressure);
        table.line("Gap: nothing said", FundingYear::gap);
        table.row(Rank.SUBTOTAL, "In all", CostByYear::metAndUnmet);
        return table;
    }

    private static long metAndUnmet(FundingYear year) {
        return year.sources().stream().mapToLong(SourceOfYear::net).sum() + year.pressure() + year.gap();
    }

    private static Stream<String> lines(Funding funding) {
        return funding.years().stream().flatMap(year -> year.covers().stream()).map(Cover::line).distinct();
    }

    private static Stream<String> sources(Funding funding) {
        return funding.years().stream()
                .flatMap(year -> year.sources().stream())
                .map(source -> source.source().name())
                .distinct();
    }

    private static long cost(FundingYear year, String line) {
        return year.covers().stream().filter(cover -> cover.line().equals(line)).mapToLong(Cover::pence).sum();
    }

    private static long net(FundingYear year, String name) {
        return year.sources().stream()
                .filter(source -> source.source().name().equals(name))
                .mapToLong(SourceOfYear::net)
                .sum();
    }
}
