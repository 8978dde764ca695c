package org.hubplan.ui.money;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.model.Percent;
import org.hubplan.ui.PlanModel;

/// What the option on the screen takes for granted, and what its cost would be if one thing were otherwise.
final class AssumptionsViewModel {
    final AssumedDraft draft = new AssumedDraft();
    /// By how much rates go down and up; what is no percentage above 0 changes nothing.
    final StringProperty vary = new SimpleStringProperty(Percent.words(Sensitivity.USUAL_PERCENT));

    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<Sensitivity> sensitivity = new ReadOnlyObjectWrapper<>();

    AssumptionsViewModel(PlanModel plan, MoneyViewModel money) {
        this.plan = plan;
        money.fundingProperty().subscribe(funding -> draft.show(funding.assumptions()));
        money.tableProperty().subscribe(_ -> reckon());
        vary.subscribe(_ -> reckon());
    }

    private void reckon() {
        AssumedDraft.percent(vary)
                .filter(percent -> percent > 0)
                .ifPresent(percent -> sensitivity.set(Sensitivity.of(plan.standing(), percent)));
    }

    ReadOnlyObjectProperty<Sensitivity> sensitivityProperty() {
        return sensitivity.getReadOnlyProperty();
    }
}
