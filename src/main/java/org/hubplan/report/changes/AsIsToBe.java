package org.hubplan.report.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.mask.Shown;

/// What differs by hub, by function and by grade; what doesn't stands in one line, so that each table adds up.
final class AsIsToBe {
    private final ChangesOfOption paper;
    private final Shown before;
    private final Shown now;

    AsIsToBe(ChangesOfOption paper) {
        this.paper = paper;
        this.before = paper.withheld().shown(paper.baseline());
        this.now = paper.withheld().shown(paper.now());
    }

    private record Pair(Totals asIs, Totals toBe) {
        static final Pair ZERO = new Pair(Totals.ZERO, Totals.ZERO);

        Pair plus(Pair other) {
            return new Pair(asIs.plus(other.asIs), toBe.plus(other.toBe));
        }

        /// In a figure the tables show.
        boolean differs() {
            return asIs.posts() != toBe.posts()
                    || asIs.vacantPosts() != toBe.vacantPosts()
                    || asIs.bwtFte() != toBe.bwtFte()
                    || asIs.strengthFte() != toBe.strengthFte()
                    || asIs.bwtCost() != toBe.bwtCost();
        }

        boolean isNothing() {
            return asIs.isZero() && toBe.isZero();
        }
    }

    /// Whether every line is what it was.
    boolean isNothing() {
        return lines(By.HUB, HubCode.class).values().stream().noneMatch(Pair::differs)
                && lines(By.GRADE, Grade.class).values().stream().noneMatch(Pair::differs)
                && !new Pair(before.rolledUp(paper.scope()), now.rolledUp(paper.scope())).differs();
    }

    List<Block> tables() {
        List<HubCode> board = paper.now().plan().hubs().stream()
                .sorted(Comparator.comparing(Hub::kind))
                .map(Hub::code)
                .toList();
        return List.of(
                new Block.Heading(2, "By hub", false),
                table("By hub", "Hub", lines(By.HUB, HubCode.class, Comparator.comparing(board::indexOf)), this::hub),
                new Block.Heading(2, "By function", false),
                table("By function", "Function", lines(By.FUNCTION, String.class), Function.identity()),
                new Block.Heading(2, "By grade", false),
                table("By grade", "Grade", lines(By.GRADE, Grade.class), Grade::label));
    }

    private String hub(HubCode code) {
        return paper.now().plan().hub(code)
                .map(hub -> hub.kind() == HubKind.UNPLACED ? hub.name() : code + " " + hub.name() + closed(hub))
                .orElse(code.value());
    }

    private static String closed(Hub hub) {
        return hub.closed() ? " (closed)" : "";
    }

    private <K extends Comparable<K>> SequencedMap<K, Pair> lines(By by, Class<K> type) {
        return lines(by, type, Comparator.naturalOrder());
    }

    private <K> SequencedMap<K, Pair> lines(By by, Class<K> type, Comparator<K> order) {
        SequencedMap<K, Pair> lines = new TreeMap<>(order);
        before.lines().rows(paper.scope(), by)
                .forEach((key, totals) -> lines.put(type.cast(key), new Pair(totals, Totals.ZERO)));
        now.lines().rows(paper.scope(), by)
                .forEach((key, totals) -> lines.merge(type.cast(key), new Pair(Totals.ZERO, totals), Pair::plus));
        return lines;
    }

    private <K> Table table(String name, String heading, SequencedMap<K, Pair> lines, Function<K, String> words) {
        List<Row> rows = new ArrayList<>();
        Pair rest = Pair.ZERO;
        int alike = 0;
        for (Map.Entry<K, Pair> line : lines.entrySet()) {
            if (line.getValue().differs()) {
                rows.add(row(Rank.LINE, line.getValue(), words.apply(line.getKey())));
            } else {
                rest = rest.plus(line.getValue());
                alike++;
            }
        }
        if (alike > 0 && !rest.isNothing()) {
            rows.add(row(Rank.LINE, rest, alike == 1 ? "One that stays as it is" : alike + " that stay as they are"));
        }
        withheld(rows);
        rows.add(row(
                Rank.TOTAL,
                new Pair(before.total(paper.scope()), now.total(paper.scope())),
                now.leavesOut() ? "Total of what is shown" : "Total"));
        return new Table(name, NetColumns.after(Column.words(heading)), rows, Table.Width.FULL, false);
    }

    private void withheld(List<Row> rows) {
        if (paper.withheld().isRolledUp()) {
            rows.add(row(
                    Rank.LINE,
                    new Pair(before.rolledUp(paper.scope()), now.rolledUp(paper.scope())),
                    paper.withheld().lineName()));
        } else if (paper.withheld().isLeftOut()) {
            rows.add(NetColumns.without(new Words(paper.withheld().lineName())));
        }
    }

    private static Row row(Rank rank, Pair pair, String name) {
        return NetColumns.row(rank, pair.asIs(), pair.toBe(), new Cell.Words(name));
    }
}
