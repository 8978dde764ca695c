package org.hubplan.ui.charts;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.Option;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.money.funding.Funding;
import org.hubplan.report.Diagram;
import org.hubplan.report.chart.BeforeAfter;
import org.hubplan.report.chart.CostBySource;
import org.hubplan.report.chart.HubsBeforeAfter;
import org.hubplan.report.chart.RatesAndDates;
import org.hubplan.report.chart.StackedColumns;
import org.hubplan.report.chart.Waterfall;
import org.hubplan.report.chart.WhyItDiffers;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.charts.ShownChart.Behind;
import org.hubplan.ui.drill.Drill;

/// Makes a chart of the option on the screen, against the baseline, in the scope of the screen.
record Charting(PlanModel plan) {
    ShownChart of(ChartKind kind) {
        return switch (kind) {
            case COST_BY_SOURCE -> costBySource();
            case BWT -> waterfall(Figure.BWT_FTE);
            case COST_OF_BWT -> waterfall(Figure.BWT_COST);
            case HUBS -> hubs();
            case SENSITIVITY -> plain(RatesAndDates.of(Sensitivity.of(plan.standing())));
        };
    }

    private static ShownChart plain(Diagram diagram) {
        return ShownChart.of(diagram, Collections.nCopies(diagram.points().size(), Behind.NOTHING));
    }

    private ShownChart costBySource() {
        Funding funding = OptionFunding.of(plan.standing());
        StackedColumns chart = CostBySource.of(funding);
        CostsMet met = new CostsMet(funding, option());
        return ShownChart.of(chart, chart.places().stream().map(met::behind).toList());
    }

    private ShownChart waterfall(Figure figure) {
        Waterfall chart = WhyItDiffers.of(compared(), 1, figure, name(Option.BASELINE), name(option().option()));
        Drill whole = Drill.whole(figure, scope());
        Stream<Behind> rest = chart.points().stream().skip(1).map(_ -> Behind.of(whole, option()));
        return ShownChart.of(chart, Stream.concat(Stream.of(Behind.of(whole, baseline())), rest).toList());
    }

    private ShownChart hubs() {
        BeforeAfter chart = HubsBeforeAfter.of(compared(), 1, name(Option.BASELINE), name(option().option()));
        return ShownChart.of(chart, chart.rows().stream().flatMap(row -> hub(new HubCode(row.key()))).toList());
    }

    /// In the order of the points: of each panel before and after.
    private Stream<Behind> hub(HubCode code) {
        return Stream.of(Figure.BWT_FTE, Figure.STRENGTH_FTE).flatMap(figure -> {
            Drill here = new Drill.Counted(figure, scope(), Where.at(code));
            return Stream.of(Behind.of(here, baseline()), Behind.of(here, option()));
        });
    }

    private Comparison compared() {
        return new Comparison(List.of(plan.baseline(), plan.standing()), scope());
    }

    private Scope scope() {
        return plan.scopeProperty().get();
    }

    private String name(int option) {
        return plan.now().timeline(option).option().name();
    }

    private Drill.Of option() {
        return Drill.Of.option(plan.now().current());
    }

    private static Drill.Of baseline() {
        return Drill.Of.option(Option.BASELINE);
    }
}
