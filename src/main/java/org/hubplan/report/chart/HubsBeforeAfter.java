package org.hubplan.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.report.Measure;
import org.hubplan.report.chart.BeforeAfter.Pair;
import org.hubplan.report.chart.BeforeAfter.Row;

/// BWT and strength of every hub, as they are in one option and as another makes them; in FTE, of the posts that sit
/// there.
public final class HubsBeforeAfter {
    private static final List<String> PANELS = List.of("BWT, FTE", "Strength, FTE");

    private HubsBeforeAfter() {}

    /// @param at place of the other option, from 1
    /// @param before name of the first option
    /// @param after name of the other
    public static BeforeAfter of(Comparison compared, int at, String before, String after) {
        List<Hub> hubs = hubs(compared, at);
        List<Row> rows = hubs.stream()
                .map(hub -> row(hub, compared.row(By.HUB, hub.code()), at))
                .filter(row -> row.each().stream().anyMatch(pair -> pair.before() != 0 || pair.after() != 0))
                .toList();
        int empty = hubs.size() - rows.size();
        return BeforeAfter.of(
                "BWT and strength by hub, " + before + " and " + after + " (" + compared.scope().words() + ")",
                empty == 0 ? "" : empty == 1 ? "One hub has none in either." : empty + " hubs have none in either.",
                Measure.FTE, before, after, PANELS, rows);
    }

    /// As lanes and tiles stand on the board, the unplaced tray last.
    private static List<Hub> hubs(Comparison compared, int at) {
        return Stream.of(compared.standings().get(at), compared.standings().getFirst())
                .flatMap(standing -> standing.plan().hubs().stream())
                .collect(java.util.stream.Collectors.toMap(Hub::code, hub -> hub, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .filter(hub -> !hub.isTray() || isUsed(compared, at, hub))
                .sorted(Comparator.comparing(Hub::kind))
                .toList();
    }

    private static boolean isUsed(Comparison compared, int at, Hub hub) {
        Comparison.Row row = compared.row(By.HUB, hub.code());
        return !row.each().getFirst().isZero() || !row.each().get(at).isZero();
    }

    private static Row row(Hub hub, Comparison.Row figures, int at) {
        Totals before = figures.each().getFirst();
        Totals after = figures.each().get(at);
        return new Row(
                hub.code().value(),
                hub.kind().label(),
                hub.isTray() ? hub.name() : hub.code() + " " + hub.name(),
                List.of(new Pair(before.bwtFte(), after.bwtFte()), new Pair(before.strengthFte(), after.strengthFte())));
    }
}
