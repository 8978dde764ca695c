package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.staffing.Against.Pair;

/// What sits where: hubs by kind, with the kinds' own totals.
final class ByHub {
    private ByHub() {}

    static List<Block> of(Against against) {
        FigureColumns figures = FigureColumns.ofHubs(against);
        List<Row> rows = new ArrayList<>();
        for (HubKind kind : List.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME)) {
            List<Hub> hubs = shown(against, kind);
            if (!hubs.isEmpty()) {
                rows.add(Row.group(kind.label()));
                hubs.forEach(hub -> rows.add(line(against, figures, hub)));
                rows.add(figures.row(Rank.SUBTOTAL, against.of(By.KIND, kind), Cell.NOTHING, new Words(kind.label() + (against.withheld().isAny() ? " shown" : " in all"))));
            }
        }
        Pair tray = against.of(By.KIND, HubKind.UNPLACED);
        if (!tray.isNothing()) {
            rows.add(figures.row(Rank.SUBTOTAL, tray, Cell.NOTHING, new Words("Unplaced")));
        }
        rows.addAll(figures.ofTheRest(against, 1, 0));
        rows.add(figures.row(Rank.TOTAL, against.total(), Cell.NOTHING, new Words(against.totalName())));
        return List.of(
                new Block.Heading(1, "By hub", true),
                new Table(
                        "Posts here, strength, vacancies and cost by hub",
                        figures.after(Column.words("Hub"), Column.words("")),
                        rows,
                        Table.Width.FULL,
                        false));
    }

    /// Hubs of a kind that are open, or have or had something, and are not kept back.
    static List<Hub> shown(Against against, HubKind kind) {
        return against.plan().standing().plan().hubs().stream()
                .filter(hub -> hub.kind() == kind && against.withheld().lists(hub))
                .filter(hub -> !hub.closed() || !against.of(By.HUB, hub.code()).isNothing())
                .toList();
    }

    private static Row line(Against against, FigureColumns figures, Hub hub) {
        return figures.row(
                Rank.LINE, against.of(By.HUB, hub.code()), new Words(hub.code().value()), new Words(name(hub)));
    }

    static String name(Hub hub) {
        return hub.name() + (hub.restricted() ? " (restricted)" : "") + (hub.closed() ? " (closed)" : "");
    }
}
