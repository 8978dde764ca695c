package org.hubplan.ui.shell;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;

/// Every shortcut with what it does.
public final class ShortcutsView extends VBox {
    private ShortcutsView(Actions actions) {
        setId("shortcuts");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Label title = new Label(Texts.of("shortcuts.title"));
        title.getStyleClass().add("hp-subtitle");
        GridPane lines = new GridPane(48, 8);
        actions.all().stream().filter(action -> !action.keys().isEmpty()).forEach(action -> {
            Label keys = new Label(action.shortcut());
            keys.getStyleClass().add("hp-keys");
            GridPane.setHalignment(keys, HPos.RIGHT);
            lines.addRow(lines.getRowCount(), new Label(plainWords(action)), keys);
        });
        Label more = new Label(Texts.of("shortcuts.more"));
        more.getStyleClass().addAll("hp-small", "hp-muted");
        getChildren().setAll(title, lines, more);
    }

    private static String plainWords(Action action) {
        String words = action.words().get();
        int colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon);
    }

    public static void open(Layers layers, Actions actions) {
        layers.openDialog(new ShortcutsView(actions), Pos.CENTER);
    }
}
