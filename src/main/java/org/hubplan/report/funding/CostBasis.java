package org.hubplan.report.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.NotPriced;
import org.hubplan.ledger.Standing;
import org.hubplan.model.CostLine;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.hubplan.money.funding.Funding;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// What each cost rests on, and what no figure of the paper holds.
final class CostBasis {
    private CostBasis() {}

    static List<Block> of(Standing standing, Funding funding) {
        Pricing pricing = Pricing.nearest(standing.plan().rates(), funding.yearZero());
        List<Row> rows = new ArrayList<>();
        grades(standing, PayOrigin.NEW).forEach(grade -> rows.add(row("New pay, " + grade.label(), pricing, grade)));
        grades(standing, PayOrigin.FOUND).forEach(grade ->
                rows.add(row("Redistributed pay, " + grade.label(), pricing, grade)));
        standing.plan().funding().lines().forEach(line -> rows.add(row(line)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What each cost rests on", false));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "The basis of each cost",
                    List.of(Column.words("Cost"), Column.words("Basis"), Column.figures("Full-time post", "£ a year")),
                    rows,
                    Table.Width.FULL,
                    false));
        }
        blocks.add(new Block.Prose("Rates are of the card of " + pricing.card().year() + ". A year without a card of its"
                + " own uses the one before; pay awards to come are in no figure unless a card has them."));
        blocks.add(new Block.Prose(NotPriced.in(standing).words()));
        return blocks;
    }

    private static SortedSet<Grade> grades(Standing standing, PayOrigin origin) {
        SortedSet<Grade> grades = new TreeSet<>();
        standing.paySteps().stream()
                .filter(step -> step.origin() == origin)
                .flatMap(step -> step.posts().stream())
                .map(part -> part.paid().grade())
                .forEach(grades::add);
        return grades;
    }

    private static Row row(String cost, Pricing pricing, Grade grade) {
        String basis = pricing.line(grade).map(Rate::basis).filter(words -> !words.isBlank()).orElse("basis not given");
        return Row.line(
                new Words(cost), new Words(basis), Cell.of(pricing.rate(grade), Measure.PENCE));
    }

    private static Row row(CostLine line) {
        List<String> basis = new ArrayList<>();
        line.pence().forEach((year, pence) ->
                basis.add("as given, " + Money.words(pence) + (line.kind().recurs() ? " from " : " in ") + year));
        line.each().ifPresent(each -> basis.add("counted, " + each.words()));
        return Row.line(
                new Words(line.name()),
                new Words(line.kind().label() + ": " + (basis.isEmpty() ? "no amount yet" : String.join("; ", basis))),
                Cell.NOTHING);
    }
}
