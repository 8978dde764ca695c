package org.hubplan.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.ledger.Balance;
import org.hubplan.ledger.Cause;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Movement;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.Fte;

/// A difference between options for the terminal: figures, why they differ, years and changes.
record DifferenceText(Difference difference) {
    private static final String SAME = "=";
    private static final String MINUS = "−";
    private static final List<ToLongFunction<Totals>> BOTH_SIDES = List.of(
            Totals::posts, Totals::bwtFte, Totals::officersFte, Totals::staffFte, Totals::strengthFte);

    @Override
    public String toString() {
        return "Option " + difference.to().words() + " against " + difference.from().words() + "\n\n"
                + figures() + "\n\n" + why() + "\n\n" + balance() + "\n\n" + years() + "\n\n" + changes();
    }

    private String figures() {
        TextTable table = new TextTable(
                2, "Difference", "", "Posts", "Vacant", "BWT", "Strength", "Vacancies", "Over", "Officers", "Staff",
                "Pay a year £");
        rows(table, "Kind", difference.byKind(), true);
        rows(table, "Grade", difference.byGrade(), false);
        rows(table, "Hub", difference.byHub(), false);
        table.row(cells("Total", "", difference.total()));
        return table + "\n\nPosts and Vacant count posts; BWT to Staff are FTE; pay is of all posts, filled or not. "
                + "Grades and hubs that are the same are left out.";
    }

    private static void rows(TextTable table, String by, Map<String, Totals> lines, boolean evenIfSame) {
        lines.entrySet().stream()
                .map(line -> cells(by, line.getKey(), line.getValue()))
                .filter(cells -> evenIfSame || saysSomething(cells, 2))
                .forEach(table::row);
        table.rule();
    }

    private static boolean saysSomething(List<String> cells, int words) {
        return cells.stream().skip(words).anyMatch(cell -> !cell.equals(SAME));
    }

    private static List<String> cells(String by, String key, Totals totals) {
        return List.of(
                by, key, signed(totals.posts() * 100), signed(totals.vacantPosts() * 100), signed(totals.bwtFte()),
                signed(totals.strengthFte()), signed(totals.vacantFte()), signed(totals.overFte()),
                signed(totals.officersFte()), signed(totals.staffFte()), pounds(totals.bwtCost()));
    }

    private String why() {
        Causes causes = difference.causes();
        TextTable table = new TextTable(
                1, "Why", "Posts +", MINUS, "BWT +", MINUS, "Officers +", MINUS, "Staff +", MINUS,
                "Strength +", MINUS);
        causes.by().entrySet().stream()
                .map(cause -> sides(words(cause.getKey()), cause.getValue()))
                .filter(cells -> saysSomething(cells, 1))
                .forEach(table::row);
        Movement all = causes.by().values().stream()
                .reduce(new Movement(Totals.ZERO, Totals.ZERO), DifferenceText::together);
        table.rule();
        table.row(sides("Gross", all));
        Totals total = difference.total();
        return table + "\n\nNet: officers " + Fte.change(total.officersFte()) + ", staff "
                + Fte.change(total.staffFte()) + ". Moved: " + total.get(Figure.MOVED_POSTS) + " posts with "
                + total.get(Figure.MOVED_PEOPLE) + " people, " + total.get(Figure.MOVED_VACANT_POSTS) + " of them vacant.";
    }

    private static Movement together(Movement some, Movement others) {
        return new Movement(some.up().plus(others.up()), some.down().plus(others.down()));
    }

    private static List<String> sides(String name, Movement movement) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (ToLongFunction<Totals> figure : BOTH_SIDES) {
            long perUnit = figure.equals(BOTH_SIDES.getFirst()) ? 100 : 1;
            cells.add(signed(perUnit * figure.applyAsLong(movement.up())));
            cells.add(signed(perUnit * figure.applyAsLong(movement.down())));
        }
        return cells;
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case PRICED -> "Other rates";
            case ADDED -> "Posts added";
            case REMOVED -> "Posts removed";
            case TRANSFERRED -> "Posts transferred";
            case MOVED -> "Posts moved";
            case REGRADED -> "Posts regraded";
            case FTE_CHANGED -> "Hours changed";
            case FUNDED -> "Funding changed";
            case ALIGNED -> "People aligned";
            case LEFT -> "People out of posts";
            case JOINED -> "People into posts";
            case DISPLACED -> "People left without a post";
            case PLACED -> "People placed";
        };
    }

    private String balance() {
        Balance balance = difference.balance();
        if (balance.isBalanced()) {
            return balance.rows().isEmpty()
                    ? "No post moved from hub to hub."
                    : "Redistribution nets to zero: in every grade as much arrived at hubs as left hubs.";
        }
        return "Redistribution does not net to zero: "
                + balance.rows().stream()
                        .filter(row -> row.netFte() != 0)
                        .map(row -> row.grade() + " " + Fte.change(row.netFte()))
                        .collect(Collectors.joining(", "))
                + ". What breaks it: "
                + balance.breaks().stream().map(DifferenceText::words).collect(Collectors.joining(", ")) + ".";
    }

    private static String words(Balance.Break broken) {
        return broken.left().number() + " "
                + broken.reasons().stream()
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace("fte_changed", "of other hours"))
                        .collect(Collectors.joining(" and "));
    }

    private String years() {
        List<Year> years = difference.compared().years();
        boolean otherRates = years.stream().anyMatch(year -> year.change(difference.at()).otherRates() != 0);
        List<String> headings = new ArrayList<>(
                List.of("Cost £", "New, in the year", "full year", "Redistributed, in the year", "full year"));
        if (otherRates) {
            headings.add("Other rates");
        }
        TextTable table = new TextTable(1, headings.toArray(String[]::new));
        years.forEach(year -> table.row(cells(year, otherRates)));
        return table.toString();
    }

    private List<String> cells(Year year, boolean otherRates) {
        YearCost cost = year.change(difference.at());
        List<String> cells = new ArrayList<>(List.of(
                year.year() + (year.year().equals(year.rateYear()) ? "" : " at " + year.rateYear() + " rates"),
                pounds(cost.newPartYear()),
                pounds(cost.newFullYear()),
                pounds(cost.redistributedPartYear()),
                pounds(cost.redistributedFullYear())));
        if (otherRates) {
            cells.add(pounds(cost.otherRates()));
        }
        return cells;
    }

    private String changes() {
        if (difference.changes().isEmpty()) {
            return "No change that " + difference.from().words() + " has not.";
        }
        TextTable table = new TextTable(4, "N", "Effective", "Change", "Reason");
        difference.changes().forEach(entry -> table.row(
                Long.toString(entry.n()), entry.effective().toString(), entry.words(), entry.reason()));
        return table.toString();
    }

    private static String signed(long hundredths) {
        return hundredths == 0 ? SAME : Fte.change(hundredths);
    }

    private static String pounds(long pence) {
        return pence == 0 ? SAME : String.format(Locale.UK, "%+,.2f", BigDecimal.valueOf(pence, 2)).replace("-", MINUS);
    }
}
