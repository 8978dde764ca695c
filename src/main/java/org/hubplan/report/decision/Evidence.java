package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block;
import org.hubplan.report.apportion.ApportionmentTable;
import org.hubplan.report.apportion.WhatGroupsGive;
import org.hubplan.report.chart.CostBySource;
import org.hubplan.report.funding.CostByYear;

/// The tables and the chart that stand beneath a section's words, whoever wrote these.
final class Evidence {
    private Evidence() {}

    static List<Block> of(Section section, Decision decision) {
        return switch (section) {
            case ISSUES -> apportionment(decision);
            case FINANCIAL -> money(decision);
            default -> List.of();
        };
    }

    private static List<Block> apportionment(Decision decision) {
        List<Block> blocks = new ArrayList<>(WhatGroupsGive.of(decision.now().plan()));
        GivingFigures.proposed(decision.now()).ifPresent(apportionment -> {
            blocks.add(ApportionmentTable.of(apportionment, GivingFigures.USUAL_WEIGHT.label()));
            blocks.add(new Block.Prose(WhatGroupsGive.TIE_RULE + " The option doesn’t carry this out yet: it is how the posts it"
                    + " finds from existing ones would fall."));
        });
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(2, "What business groups give", false));
        }
        return blocks;
    }

    private static List<Block> money(Decision decision) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chart(CostBySource.of(decision.funding())));
        blocks.add(CostByYear.table(decision.funding()));
        return blocks;
    }
}
