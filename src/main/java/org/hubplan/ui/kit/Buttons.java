package org.hubplan.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons made from actions, so that their words, shortcut and state are those of the action table.
public final class Buttons {
    private Buttons() {}

    /// A button of an icon alone, with the words as its tooltip and accessible name.
    public static Button icon(Action action) {
        Button button = new Button(null, new FontIcon(action.icon()));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        return bound(button, action);
    }

    /// A button of the action's words.
    public static Button words(Action action) {
        Button button = new Button();
        button.textProperty().bind(action.words());
        return bound(button, action);
    }

    private static Button bound(Button button, Action action) {
        button.setId(action.id().replace('.', '-'));
        button.accessibleTextProperty().bind(action.words());
        button.disableProperty().bind(Bindings.not(action.possible()));
        button.setOnAction(_ -> action.run());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> action.words().get() + (action.shortcut().isEmpty() ? "" : "  " + action.shortcut()),
                        action.words()));
        button.setTooltip(tooltip);
        return button;
    }
}
