package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.ledger.By;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// Each hub on a page of its own, to be handed to whoever runs it: what sits there by function and grade, and what
/// came there and what left against the baseline.
final class HubPages {
    private final Against against;
    private final ComeAndGone moved;

    private HubPages(Against against) {
        this.against = against;
        this.moved = ComeAndGone.in(against);
    }

    static List<Block> of(Against against) {
        HubPages pages = new HubPages(against);
        List<Block> blocks = new ArrayList<>();
        for (HubKind kind : HubKind.values()) {
            for (Hub hub : ByHub.shown(against, kind)) {
                if (!against.of(By.HUB, hub.code()).isNothing()) {
                    pages.add(blocks, hub);
                }
            }
        }
        return blocks;
    }

    private void add(List<Block> blocks, Hub hub) {
        blocks.add(new Block.Heading(1, Establishment.title(hub), true));
        blocks.add(facts(hub));
        blocks.add(stacks(hub));
        if (!against.plan().option().isBaseline()) {
            blocks.add(new Block.Heading(2, "Come and gone, against the baseline", false));
            blocks.add(moved.at(hub));
        }
    }

    private Block facts(Hub hub) {
        Command own = against.plan().settings().command();
        return new Block.Facts(List.of(
                new Fact("Kind of hub", hub.kind().label()),
                new Fact("Run by", hub.host(own).map(Command::name).orElse("nobody: not yet placed")),
                new Fact("Desks", desks(hub.desks())),
                new Fact("Restricted", hub.restricted() ? "yes" : "no")));
    }

    private static String desks(OptionalInt desks) {
        return desks.isPresent() ? String.valueOf(desks.getAsInt()) : "not said";
    }

    private Block stacks(Hub hub) {
        FigureColumns figures = FigureColumns.ofStacks(against);
        List<Row> rows = new ArrayList<>();
        against.stacksAt(hub.code(), Establishment.ORDER).forEach((stack, pair) -> rows.add(
                figures.row(Rank.LINE, pair, new Words(stack.function()), new Words(stack.grade().label()))));
        rows.add(figures.row(
                Rank.TOTAL, against.of(By.HUB, hub.code()), new Words(hub.name() + " in all"), Cell.NOTHING));
        return new Table(
                "Posts, strength, vacancies and cost at " + hub.name() + " by function and grade",
                figures.after(Column.words("Function"), Column.words("Grade")),
                rows,
                Table.Width.FULL,
                false);
    }
}
