package org.hubplan.report.decision;

import static org.hubplan.report.Measure.COUNT;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;

/// What business groups give by the apportionment an option carries out, as figures a text may name.
final class GivingFigures {
    private GivingFigures() {}

    static List<NamedFigure> of(Plan plan) {
        Giving giving = plan.giving();
        if (giving.isNone()) {
            return List.of();
        }
        String source = "apportionment by " + giving.weight() + ", " + giving.method();
        List<NamedFigure> figures = new ArrayList<>();
        figures.add(NamedFigure.of("apportioned-posts", giving.posts(), COUNT, "Posts business groups give", source));
        giving.shares().forEach(share -> figures.add(NamedFigure.of(
                "gives " + share.group(), share.posts(), COUNT, "Posts " + share.group() + " gives", source)));
        return figures;
    }
}
