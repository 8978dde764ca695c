package org.hubplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Option;
import org.hubplan.ledger.LastFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.ui.PlanModel;

/// The totals ribbon: the figures of the option on the screen, or of what is being tried out.
public final class RibbonViewModel {
    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<List<RibbonFigure>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper wouldBe = new ReadOnlyBooleanWrapper();
    private final LastFunding funding = new LastFunding();

    public RibbonViewModel(PlanModel plan) {
        this.plan = plan;
        plan.shownProperty().subscribe(_ -> refresh());
        plan.nowProperty().subscribe(_ -> refresh());
        plan.scopeProperty().subscribe(_ -> refresh());
        plan.previewProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Optional<Standing> baseline =
                Optional.of(plan.baseline()).filter(_ -> plan.now().current() != Option.BASELINE);
        figures.set(new RibbonFigures(
                        plan.shown(),
                        plan.standing(),
                        baseline,
                        plan.scopeProperty().get(),
                        funding.of(plan.shown()).firstUnmet())
                .all());
        wouldBe.set(plan.shown() != plan.standing());
    }

    public ReadOnlyObjectProperty<List<RibbonFigure>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// Whether the figures are of a change nobody has made yet.
    public ReadOnlyBooleanProperty wouldBeProperty() {
        return wouldBe.getReadOnlyProperty();
    }
}
