package org.hubplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Scaled;
import org.kordamp.ikonli.javafx.FontIcon;

/// The navigation rail: one button a screen, settings at its foot.
final class Rail extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    /// Of a button with its word, in pixels at 100 %.
    private static final double HIGH = 48;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");

    private final Map<String, Button> buttons = new HashMap<>();

    /// @param screens the last of them stands at the foot
    Rail(List<Screen> screens, Consumer<String> go) {
        setId("rail");
        getStyleClass().add("hp-rail");
        screens.forEach(screen -> {
            if (screen == screens.getLast()) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                getChildren().add(space);
            }
            Button button = button(screen, go);
            buttons.put(screen.id(), button);
            getChildren().add(button);
        });
        setMinHeight(0);
        heightProperty().subscribe(this::fold);
        Scaled.at(this).subscribe((_, _) -> fold());
    }

    private static Button button(Screen screen, Consumer<String> go) {
        Button button = new Button(screen.title(), new FontIcon(screen.icon()));
        button.setId("rail-" + screen.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("hp-rail-button", "hp-focusable");
        button.setTooltip(new Tooltip(screen.title()));
        button.setAccessibleText(screen.title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> go.accept(screen.id()));
        return button;
    }

    /// Where words don't fit, icons stand alone: the words are in their tooltips.
    private void fold() {
        boolean isFolded = getHeight() > 0 && getHeight() < Scaled.now(this, HIGH) * buttons.size();
        pseudoClassStateChanged(FOLDED, isFolded);
        buttons.values().forEach(
                button -> button.setContentDisplay(isFolded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
    }

    void show(String id) {
        buttons.forEach((screen, button) -> button.pseudoClassStateChanged(CURRENT, screen.equals(id)));
    }
}
