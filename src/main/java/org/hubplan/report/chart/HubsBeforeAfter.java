package org.hubplan.report.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Scope;
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

    /// One hub.
    public record Line(Hub hub, Totals before, Totals after) {}

    /// @param at place of the other option, from 1
    /// @param before name of the first option
    /// @param after name of the other
    public static BeforeAfter of(Comparison compared, int at, String before, String after) {
        List<Line> lines = hubs(compared, at).stream()
                .map(hub -> {
                    List<Totals> each = compared.row(By.HUB, hub.code()).each();
                    return new Line(hub, each.getFirst(), each.get(at));
                })
                .toList();
        return of(lines, compared.scope(), before, after);
    }

    /// @param lines hubs of one kind together
    public static BeforeAfter of(List<Line> lines, Scope scope, String before, String after) {
        List<Row> rows = lines.stream()
                .map(HubsBeforeAfter::row)
                .filter(row -> row.each().stream().anyMatch(pair -> pair.before() != 0 || pair.after() != 0))
                .toList();
        int empty = lines.size() - rows.size();
        return BeforeAfter.of(
                "BWT and strength by hub, " + before + " and " + after + " (" + scope.words() + ")",
                empty == 0 ? "" : empty == 1 ? "One hub has none in either." : empty + " hubs have none in either.",
                Measure.FTE, before, after, PANELS, rows);
    }

    /// As lanes and tiles stand on the board, the unplaced tray last.
    private static List<Hub> hubs(Comparison compared, int at) {
        return Stream.of(compared.standings().get(at), compared.standings().getFirst())
                .flatMap(standing -> standing.plan().hubs().stream())
                .collect(Collectors.toMap(Hub::code, hub -> hub, (first, _) -> first, LinkedHashMap::new))
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

    private static Row row(Line line) {
        Hub hub = line.hub();
        return new Row(
                hub.code().value(),
                hub.kind().label(),
                hub.isTray() ? hub.name() : hub.code() + " " + hub.name(),
                List.of(
                        new Pair(line.before().bwtFte(), line.after().bwtFte()),
                        new Pair(line.before().strengthFte(), line.after().strengthFte())));
    }
}
