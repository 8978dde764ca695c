package org.hubplan.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.hubplan.ui.Checked;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How many limits the option breaks, in the top bar; a press shows them.
final class OpenChecks extends Button {
    private final Tooltip told = new Tooltip();

    OpenChecks(PlanModel plan, Actions actions) {
        setId("open-checks");
        getStyleClass().addAll("hp-flat", "hp-open-checks");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(told);
        setOnAction(_ -> actions.get("go.checks").run());
        plan.checkedProperty().subscribe(this::show);
    }

    private void show(Checked checked) {
        int count = checked.now().size();
        setText(count == 0 ? "" : Integer.toString(count));
        setGraphic(count == 0 ? new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE) : WarningLine.shape());
        told.setText(count == 0 ? Texts.of("checks.none-broken") : Texts.count("checks.broken", count));
        setAccessibleText(told.getText());
    }
}
