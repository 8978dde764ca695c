package org.hubplan.report.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.model.Hub;
import org.hubplan.report.Block;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;
import org.hubplan.report.chart.CostBySource;
import org.hubplan.report.chart.HubsBeforeAfter;
import org.hubplan.report.chart.HubsBeforeAfter.Line;
import org.hubplan.report.chart.RatesAndDates;
import org.hubplan.report.chart.StackedColumns;
import org.hubplan.report.chart.Tornado;
import org.hubplan.report.chart.WhyItDiffers;

/// Charts of each option: why its BWT and its cost differ from the first's, its hubs beside the first's, what its years
/// cost and what meets them, and what moves that.
final class InPictures {
    private InPictures() {}

    static List<Block> of(OptionAppraisal appraisal) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "In pictures", true));
        if (appraisal.withheld().isAny()) {
            blocks.add(new Block.Prose("Why figures of posts differ, step by step, is left out with restricted units."));
        }
        for (int at = 1; at < appraisal.options().size(); at++) {
            blocks.add(new Block.Heading(2, appraisal.options().get(at).heading(), false));
            blocks.addAll(differing(appraisal, at));
            blocks.addAll(hubs(appraisal, at));
            blocks.addAll(money(appraisal.options().get(at)));
        }
        return blocks;
    }

    /// Steps are of every post, so that they are none where some posts are kept back.
    private static List<Block> differing(OptionAppraisal appraisal, int at) {
        if (appraisal.withheld().isAny()) {
            return List.of();
        }
        Appraised first = appraisal.options().getFirst();
        Appraised other = appraisal.options().get(at);
        Comparison compared = new Comparison(List.of(first.standing(), other.standing()), appraisal.scope());
        return List.of(
                new Block.Chart(WhyItDiffers.of(compared, 1, Figure.BWT_FTE, first.heading(), other.heading())),
                new Block.Chart(WhyItDiffers.of(compared, 1, Figure.BWT_COST, first.heading(), other.heading())));
    }

    /// Of hubs that have a line of their own.
    private static List<Block> hubs(OptionAppraisal appraisal, int at) {
        Appraised first = appraisal.options().getFirst();
        Appraised other = appraisal.options().get(at);
        Ledger before = appraisal.withheld().shown(first.standing()).lines();
        Ledger after = appraisal.withheld().shown(other.standing()).lines();
        List<Line> lines = other.standing().plan().hubs().stream()
                .filter(hub -> !hub.isTray() && appraisal.withheld().lists(hub))
                .sorted(Comparator.comparing(Hub::kind))
                .map(hub -> new Line(
                        hub,
                        before.of(appraisal.scope(), By.HUB, hub.code()),
                        after.of(appraisal.scope(), By.HUB, hub.code())))
                .toList();
        return lines.stream().allMatch(line -> line.before().equals(line.after()))
                ? List.of()
                : List.of(new Block.Chart(
                        HubsBeforeAfter.of(lines, appraisal.scope(), first.heading(), other.heading())));
    }

    private static List<Block> money(Appraised option) {
        List<Block> blocks = new ArrayList<>();
        StackedColumns cost = CostBySource.of(option.funding(), option.heading());
        if (!cost.parts().isEmpty()) {
            blocks.add(new Block.Chart(cost));
            blocks.add(cost.table());
            Tornado moves = RatesAndDates.of(Sensitivity.of(option.standing()), option.heading());
            if (!moves.swings().isEmpty()) {
                blocks.add(new Block.Chart(moves));
            }
        }
        return blocks;
    }
}
