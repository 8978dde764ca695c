package org.hubplan.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.hubplan.ledger.Scope;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Whose posts the figures count: the plan's command's, or everything in the plan.
final class ScopeSwitch extends HBox {
    private final PlanModel plan;
    private final ToggleButton command = side("scope-command");
    private final ToggleButton everything = side("scope-everything");

    ScopeSwitch(PlanModel plan) {
        this.plan = plan;
        getStyleClass().add("hp-segments");
        ToggleGroup sides = new ToggleGroup();
        sides.getToggles().setAll(command, everything);
        everything.setText(Texts.of("scope.everything"));
        command.textProperty()
                .bind(Bindings.createStringBinding(() -> plan.now().settings().command().name(), plan.nowProperty()));
        command.setOnAction(_ -> choose(Scope.of(plan.now().settings().command())));
        everything.setOnAction(_ -> choose(Scope.EVERYTHING));
        plan.scopeProperty().subscribe(this::show);
        getChildren().setAll(command, everything);
    }

    private void choose(Scope scope) {
        plan.scopeProperty().set(scope);
        show(scope);
    }

    private void show(Scope scope) {
        everything.setSelected(scope.equals(Scope.EVERYTHING));
        command.setSelected(!scope.equals(Scope.EVERYTHING));
    }

    private static ToggleButton side(String id) {
        ToggleButton side = new ToggleButton();
        side.setId(id);
        side.getStyleClass().setAll("hp-segment", "hp-focusable");
        side.setMinWidth(USE_PREF_SIZE);
        return side;
    }
}
