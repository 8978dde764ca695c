package org.hubplan.ui.held;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Surroundings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The ways to the tray of held rows: by the table of actions, and by a button where there are any.
public final class HeldDoor {
    private HeldDoor() {}

    /// `Held rows: 3…`
    public static Action action(PlanModel plan, Surroundings around) {
        return Action.of("plan.held", "action.held", MaterialDesignT.TRAY_ALERT, () -> HeldTrayView.open(around, plan))
                .saying(Bindings.createStringBinding(
                        () -> words(count(plan)), plan.nowProperty()));
    }

    /// Opens the tray; in sight only where rows are held.
    public static Button button(PlanModel plan, Surroundings around) {
        Button button = new Button();
        button.setId("checks-held");
        button.getStyleClass().addAll("hp-flat", "hp-link");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> HeldTrayView.open(around, plan));
        ObservableValue<Integer> count = plan.nowProperty().map(_ -> count(plan));
        count.subscribe(many -> {
            button.setText(words(many));
            button.setVisible(many > 0);
            button.setManaged(many > 0);
        });
        return button;
    }

    private static int count(PlanModel plan) {
        return plan.now().held().rows().size();
    }

    private static String words(int many) {
        return many == 0 ? Texts.of("action.held") : Texts.of("held.door", many);
    }
}
