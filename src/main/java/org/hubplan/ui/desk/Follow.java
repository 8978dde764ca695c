package org.hubplan.ui.desk;

import java.util.function.Consumer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.kit.Layers;

/// Leads from a figure to what is behind it: to its panel, and from a year that isn't paid for to all of its money.
///
/// @param go shows a screen by its id
record Follow(PlanModel plan, Layers layers, Consumer<String> go) implements Consumer<Drill> {
    @Override
    public void accept(Drill drill) {
        if (drill instanceof Drill.Unmet) {
            go.accept("money");
        } else {
            DrillView.open(layers, plan, drill);
        }
    }
}
