package org.hubplan.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.drill.Onward;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.rates.RatesViewModel;
import org.hubplan.ui.shell.Surroundings;

/// Leads from a figure to what is behind it: to its panel, from a year that isn't paid for to all of its money, and from
/// a rate it rests on to its card.
final class Following implements Onward, Consumer<Drill> {
    private final PlanModel plan;
    private final Layers layers;
    private final TablesOut tables;
    private final RatesViewModel rates;
    private final Consumer<String> go;
    private final Runnable goToRates;

    /// @param go shows a screen by its id
    /// @param goToRates shows the rate cards
    Following(PlanModel plan, Surroundings around, Consumer<String> go, Runnable goToRates) {
        this.plan = plan;
        this.layers = around.layers();
        this.tables = new TablesOut(plan, around);
        this.rates = new RatesViewModel(plan);
        this.go = go;
        this.goToRates = goToRates;
    }

    /// Opens what is behind a figure of the option on the screen.
    @Override
    public void to(Drill drill) {
        if (drill instanceof Drill.Unmet) {
            go.accept("money");
        } else {
            to(DrillViewModel.of(plan.now(), drill));
        }
    }

    @Override
    public void accept(Drill drill) {
        to(drill);
    }

    /// Shows a screen.
    void go(String screen) {
        go.accept(screen);
    }

    /// Opens what is behind a figure of any option; one goes on from those of the option on the screen.
    void to(DrillViewModel behind) {
        DrillView.open(
                layers,
                behind,
                behind.option() == plan.now().current() ? Optional.of(this) : Optional.empty(),
                tables);
    }

    /// The rate cards, with the line that is looked at.
    RatesViewModel rates() {
        return rates;
    }

    @Override
    public void toCard(FinancialYear card, Grade grade) {
        goToRates.run();
        rates.look(card, grade);
    }
}
