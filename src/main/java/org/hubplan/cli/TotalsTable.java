package org.hubplan.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Money;
import org.hubplan.money.Pricing;

/// One table of totals.
///
/// @param rows in the order they are shown
/// @param unpriced grades of posts or people the rate card has no line for, so that they cost nothing here
record TotalsTable(By by, Pricing pricing, List<Row> rows, Totals total, List<String> unpriced) {
    /// One line of the table.
    ///
    /// @param key stable, as scripts read it
    /// @param name what stands beside the key on the terminal, where that says more
    /// @param isKept whether the line stands although nothing counts to it
    record Row(String key, String name, Totals totals, boolean isKept) {}

    /// Every open hub and kind has its row, also where nothing sits there; the unplaced tray only where
    /// something does.
    static TotalsTable of(Standing standing, Scope scope, By by) {
        Ledger ledger = standing.ledger();
        List<Row> rows = all(standing, scope, by)
                .filter(row -> row.isKept() || !row.totals().isZero())
                .toList();
        List<String> unpriced = ledger.rows(scope, By.GRADE).keySet().stream()
                .filter(grade -> !ledger.pricing().prices((Grade) grade))
                .map(Object::toString)
                .toList();
        return new TotalsTable(by, ledger.pricing(), rows, ledger.total(scope), unpriced);
    }

    private static Stream<Row> all(Standing standing, Scope scope, By by) {
        Ledger ledger = standing.ledger();
        return switch (by) {
            case HUB -> Named.inOrder(standing.plan())
                    .map(hub -> new Row(hub.code().value(), hub.name(), ledger.at(scope, hub.code()), isBoardHub(hub)));
            case KIND -> Stream.of(HubKind.values())
                    .map(kind -> new Row(kind.key(), "", ledger.of(scope, by, kind), kind != HubKind.UNPLACED));
            default -> ledger.rows(scope, by).entrySet().stream()
                    .map(line -> new Row(line.getKey().toString(), "", line.getValue(), true));
        };
    }

    private static boolean isBoardHub(Hub hub) {
        return !hub.isTray() && !hub.closed();
    }

    /// `rows` and `total`, as `--json` prints them.
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", rows.stream().map(TotalsTable::json).toList());
        json.put("total", Figures.json(total));
        return json;
    }

    private static Map<String, Object> json(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.key());
        json.putAll(Figures.json(row.totals()));
        return json;
    }

    /// As a table for the terminal.
    String text() {
        String keys = by.name().charAt(0) + by.name().substring(1).toLowerCase(Locale.ROOT);
        List<String> headings = new ArrayList<>(List.of(
                keys, "", "Posts", "Vacant", "BWT", "Strength", "Vacancies", "Over", "Officers", "Staff",
                "Pay a year £"));
        if (isSomeoneAligned()) {
            headings.addAll(List.of("Aligned in", "Out"));
        }
        if (total.pcsoFte() > 0) {
            headings.add("PCSOs");
        }
        TextTable table = new TextTable(2, headings.toArray(String[]::new));
        rows.forEach(row -> table.row(cells(row.key(), row.name(), row.totals())));
        table.rule();
        table.row(cells("Total", "", total));
        return table + "\n\nPosts and Vacant count posts; BWT to Staff are FTE; pay is of all posts, filled or not."
                + (isSomeoneAligned() ? "\nAligned in and out are FTE of people who work at another hub than their post's." : "");
    }

    private boolean isSomeoneAligned() {
        return total.alignedInFte() > 0;
    }

    private List<String> cells(String key, String name, Totals totals) {
        List<String> cells = new ArrayList<>(List.of(
                key,
                name,
                decimal(totals.posts(), 0),
                decimal(totals.vacantPosts(), 0),
                fte(totals.bwtFte()),
                fte(totals.strengthFte()),
                fte(totals.vacantFte()),
                fte(totals.overFte()),
                fte(totals.officersFte()),
                fte(totals.staffFte()),
                decimal(totals.bwtCost(), 2)));
        if (isSomeoneAligned()) {
            cells.addAll(List.of(fte(totals.alignedInFte()), fte(totals.alignedOutFte())));
        }
        if (total.pcsoFte() > 0) {
            cells.add(fte(totals.pcsoFte()));
        }
        return cells;
    }

    /// With one decimal, so that points stand beneath each other, or two where there are hundredths.
    private static String fte(long hundredths) {
        return hundredths % 10 == 0 ? decimal(hundredths / 10, 1) : decimal(hundredths, 2);
    }

    private static String decimal(long unscaled, int places) {
        return String.format(Locale.UK, "%,." + places + "f", BigDecimal.valueOf(unscaled, places));
    }

    /// The grand total in one line.
    String line() {
        return total.posts() + " posts, BWT " + Fte.words(total.bwtFte()) + " FTE, strength "
                + Fte.words(total.strengthFte()) + ", vacancies " + Fte.words(total.vacantFte()) + ", over "
                + Fte.words(total.overFte()) + ", officers " + Fte.words(total.officersFte()) + ", staff "
                + Fte.words(total.staffFte()) + ", " + Money.words(total.bwtCost()) + " a year at "
                + pricing.card().year() + " rates";
    }
}
