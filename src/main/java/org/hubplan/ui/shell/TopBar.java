package org.hubplan.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The top bar: which plan, which option, whose posts, search, undo and redo, and the protective marking.
final class TopBar extends HBox {
    TopBar(PlanModel plan, Actions actions, Layers layers) {
        setId("top-bar");
        getStyleClass().add("hp-top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PlanButton(plan, actions, layers),
                        new OptionChooser(plan, actions, layers),
                        new ScopeSwitch(plan),
                        search(actions),
                        space,
                        new OpenChecks(plan, actions),
                        Buttons.icon(actions.get("edit.undo")),
                        Buttons.icon(actions.get("edit.redo")),
                        marking(plan));
    }

    private static Button search(Actions actions) {
        Label words = new Label(Texts.of("search.prompt"));
        words.getStyleClass().add("hp-muted");
        Label keys = new Label(actions.get("palette.open").shortcut());
        keys.getStyleClass().add("hp-keys");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox all = new HBox(8, new FontIcon(MaterialDesignM.MAGNIFY), words, space, keys);
        all.setAlignment(Pos.CENTER_LEFT);
        Button search = new Button(null, all);
        search.setId("search");
        search.getStyleClass().add("hp-search");
        search.setAccessibleText(Texts.of("search.prompt"));
        search.setOnAction(_ -> actions.get("palette.open").run());
        all.prefWidthProperty().bind(search.widthProperty().subtract(24));
        return search;
    }

    private static Label marking(PlanModel plan) {
        Label marking = new Label();
        marking.setId("marking");
        marking.getStyleClass().addAll("hp-marking", "hp-caption");
        marking.setMinWidth(USE_PREF_SIZE);
        marking.textProperty().bind(settings(plan).map(PlanSettings::shownMarking));
        return marking;
    }

    private static ObservableValue<PlanSettings> settings(PlanModel plan) {
        return plan.nowProperty().map(OpenPlan::settings);
    }
}
