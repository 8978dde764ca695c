package org.hubplan.ui.checks;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.hubplan.model.Force;
import org.hubplan.model.Limit;
import org.hubplan.ui.kit.Texts;

/// Switches one limit: off, warns, or blocks.
final class ForceSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    ForceSwitch(LimitsViewModel model, Limit limit) {
        getStyleClass().add("hp-segments");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        for (Force force : Force.values()) {
            String words = words(force);
            ToggleButton side = new ToggleButton(words);
            side.setId("limit-" + limit.key() + "-" + force.key());
            side.setToggleGroup(group);
            side.setMinWidth(USE_PREF_SIZE);
            side.getStyleClass().setAll("hp-segment", "hp-focusable");
            side.setAccessibleText(Texts.of("limits.force.spoken", limit.label(), words));
            side.setOnAction(_ -> {
                model.set(limit, force);
                side.setSelected(true);
            });
            model.limitsProperty().subscribe(limits -> side.setSelected(limits.force(limit) == force));
            getChildren().add(side);
        }
    }

    private static String words(Force force) {
        return switch (force) {
            case OFF -> Texts.of("limits.off");
            case WARNS -> Texts.of("limits.warns");
            case BLOCKS -> Texts.of("limits.blocks");
        };
    }
}
