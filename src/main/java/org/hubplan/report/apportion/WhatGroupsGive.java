package org.hubplan.report.apportion;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.GivingInWords;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Given;
import org.hubplan.money.apportion.GroupLine;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Run.Bound;
import org.hubplan.report.Block.Run.Said;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// A part of a paper: the apportionment that an option carries out, and what it leaves each group.
public final class WhatGroupsGive {
    /// How equal claims are settled, as every apportionment here settles them.
    public static final String TIE_RULE = "Between equal claims the group that stands first in the list gives.";

    private WhatGroupsGive() {}

    /// Without a heading of its own; empty where groups give nothing.
    public static List<Block> of(Plan plan) {
        Giving giving = plan.giving();
        return giving.isNone()
                ? List.of()
                : List.of(how(giving), ApportionmentTable.of(giving), new Block.Prose(rule(giving)), lines(plan));
    }

    private static Block how(Giving giving) {
        return new Block.Passage(List.of(
                new Bound("apportioned-posts", new Amount(giving.posts(), Measure.COUNT, false)),
                new Said((giving.posts() == 1 ? " post is" : " posts are") + " found from existing posts of "),
                new Bound("apportioned-groups", new Amount(giving.shares().size(), Measure.COUNT, false)),
                new Said((giving.shares().size() == 1 ? " business group" : " business groups") + " by their "
                        + GivingInWords.amid(giving.weight()) + " and go to " + giving.to()
                        + ". They are redistributed: the BWT of the force is unchanged.")));
    }

    private static String rule(Giving giving) {
        StringBuilder rule = new StringBuilder("A group’s exact quota is all the posts times its weight over the sum of"
                + " the weights. Whole posts are made of the quotas by " + giving.method() + ". " + TIE_RULE);
        giving.shares().stream().filter(share -> share.floor() > 0).forEach(share ->
                rule.append(' ').append(share.group()).append(" was to give at least ").append(share.floor()).append('.'));
        giving.shares().forEach(share -> share.cap().ifPresent(cap ->
                rule.append(' ').append(share.group()).append(" was to give at most ").append(cap).append('.')));
        if (giving.shares().stream().allMatch(share -> share.byGrade().isEmpty())) {
            Apportionment done = Given.again(giving);
            done.gainsNext().ifPresent(group -> rule.append(" One post more would be ").append(group).append("’s to give."));
        } else {
            rule.append(" Each grade is apportioned by itself; a figure below nought goes back to the group.");
        }
        return rule.toString();
    }

    private static Table lines(Plan plan) {
        List<Row> rows = new ArrayList<>();
        long before = 0;
        long after = 0;
        for (GroupLine line : GroupLine.of(plan)) {
            rows.add(row(Row.Rank.LINE, line.name(), line.before(), line.gives(), line.gets(), line.after()));
            before += line.before();
            after += line.after();
        }
        rows.add(row(Row.Rank.TOTAL, "Total", before, fte(plan), fte(plan), after));
        return new Table(
                "BWT of business groups before and after",
                List.of(
                        Column.words("Business group"),
                        Column.figures("FTE", "BWT"),
                        Column.figures("FTE", "Gives"),
                        Column.figures("FTE", "Gets"),
                        Column.figures("FTE", "BWT after")),
                rows,
                Table.Width.NATURAL,
                false);
    }

    private static long fte(Plan plan) {
        return GroupLine.of(plan).stream().mapToLong(GroupLine::gives).sum();
    }

    private static Row row(Row.Rank rank, String name, long before, long gives, long gets, long after) {
        return new Row(rank, List.of(
                new Words(name),
                Cell.of(before, Measure.FTE),
                Cell.of(gives, Measure.FTE),
                Cell.of(gets, Measure.FTE),
                Cell.of(after, Measure.FTE)));
    }
}
