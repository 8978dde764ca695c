package org.hubplan.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The plan's name, and under it what can be done with plans: new, open, import, save a copy.
final class PlanButton extends Button {
    private static final List<String> OFFERED =
            List.of("plan.new", "plan.open", "plan.recent", "plan.import", "plan.copy", "plan.sample", "help.open", "window.quit");

    private final Label name = new Label();

    PlanButton(PlanModel plan, Actions actions, Layers layers) {
        setId("plan-name");
        getStyleClass().addAll("hp-flat", "hp-plan-button");
        name.getStyleClass().add("hp-subtitle");
        name.textProperty().bind(plan.nowProperty().map(OpenPlan::settings).map(PlanSettings::name));
        FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
        arrow.getStyleClass().add("hp-small-icon");
        HBox all = new HBox(4, name, arrow);
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        accessibleTextProperty().bind(name.textProperty().map(words -> Texts.of("plan.menu", words)));
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(name.textProperty());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> Menu.under(this, layers, items(actions).toList()));
    }

    private static Stream<Menu.Item> items(Actions actions) {
        return OFFERED.stream().map(actions::get).map(Menu.Item::of);
    }

    /// How wide it is with its name whole, in pixels.
    double wholeWidth() {
        return prefWidth(-1) - Cut.width(name) + name.prefWidth(-1);
    }

    /// Cuts its name so that it is no wider; the tooltip has it whole.
    void narrowTo(double width) {
        Cut.to(name, name.prefWidth(-1) - Math.max(0, wholeWidth() - width));
    }
}
