package org.hubplan.report.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.Stack;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// Each stack that differs, hub by hub, with the entries that made it so.
final class StackList {
    private static final Comparator<Stack> ORDER = Comparator.comparing(Stack::function).thenComparing(Stack::grade);

    private StackList() {}

    static List<Block> of(ChangesOfOption paper) {
        Ledger before = paper.withheld().shown(paper.baseline()).lines();
        Ledger now = paper.withheld().shown(paper.now()).lines();
        List<Row> rows = new ArrayList<>();
        for (Hub hub : paper.now().plan().hubs()) {
            List<Row> stacks = stacks(paper, hub, before, now);
            if (!stacks.isEmpty() && paper.withheld().lists(hub)) {
                rows.add(Row.group(hub.isTray() ? hub.name() : hub.code() + " " + hub.name()));
                rows.addAll(stacks);
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(1, "By hub, function and grade", true),
                        new Table("What differs by hub, function and grade", columns(), rows, Table.Width.FULL, true));
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("Function"),
                Column.words("Grade"),
                Column.figures("Posts", "as\u00a0is"),
                Column.figures("Posts", "to\u00a0be"),
                Column.figures("Posts", "net"),
                Column.figures("Vacant", "as\u00a0is"),
                Column.figures("Vacant", "to\u00a0be"),
                Column.figures("Strength, FTE", "net"),
                Column.figures("BWT cost £", "net"),
                Column.words("By entries"));
    }

    private static List<Row> stacks(ChangesOfOption paper, Hub hub, Ledger before, Ledger now) {
        Map<Stack, Totals> asIs = before.cells(paper.scope(), hub.code());
        Map<Stack, Totals> toBe = now.cells(paper.scope(), hub.code());
        TreeSet<Stack> stacks = new TreeSet<>(ORDER);
        stacks.addAll(asIs.keySet());
        stacks.addAll(toBe.keySet());
        return stacks.stream()
                .filter(stack -> !asIs.getOrDefault(stack, Totals.ZERO).equals(toBe.getOrDefault(stack, Totals.ZERO)))
                .map(stack -> row(
                        paper, stack, asIs.getOrDefault(stack, Totals.ZERO), toBe.getOrDefault(stack, Totals.ZERO)))
                .toList();
    }

    private static Row row(ChangesOfOption paper, Stack stack, Totals asIs, Totals toBe) {
        return Row.line(
                new Words(stack.function()),
                new Words(stack.grade().label()),
                Cell.of(asIs.posts(), Measure.COUNT),
                Cell.of(toBe.posts(), Measure.COUNT),
                Cell.change(toBe.posts() - asIs.posts(), Measure.COUNT),
                Cell.of(asIs.vacantPosts(), Measure.COUNT),
                Cell.of(toBe.vacantPosts(), Measure.COUNT),
                Cell.change(toBe.strengthFte() - asIs.strengthFte(), Measure.FTE),
                Cell.change(toBe.bwtCost() - asIs.bwtCost(), Measure.PENCE),
                new Words(paper.causes().getOrDefault(stack, List.of()).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))));
    }
}
