package org.hubplan.ui.tour;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Every control of the kit, one a line, in every state, one a column. Controls are called by their style class, and
/// states by their pseudo-class: it is who writes the sheets that reads them here.
final class KitStates extends GridPane {
    private static final Map<String, List<String>> STATES = Map.of(
            "normal", List.of(),
            "hover", List.of("hover"),
            "focus-visible", List.of("focused", "focus-visible"),
            "pressed", List.of("hover", "pressed", "armed"),
            "selected", List.of("selected"),
            "disabled", List.of());
    private static final List<String> ORDER =
            List.of("normal", "hover", "focus-visible", "pressed", "selected", "disabled");
    private static final String WORDS = "4 DC";

    KitStates() {
        super(8, 8);
        for (int at = 0; at < ORDER.size(); at++) {
            add(name(ORDER.get(at)), at + 1, 0);
        }
        line("button", () -> new Button(WORDS));
        line("button accent", () -> styled(new Button(WORDS), "accent"));
        line("hp-icon", () -> styled(new Button(null, new FontIcon(MaterialDesignM.MAGNIFY)), "hp-flat", "hp-icon"));
        line("hp-link", () -> styled(new Button(WORDS), "hp-flat", "hp-link"));
        line("hp-pill", () -> styled(new Button(WORDS), "hp-pill"));
        line("hp-chip", () -> styled(new Button(WORDS), "hp-chip", "hp-focusable"));
        line("toggle-button", () -> new ToggleButton(WORDS));
        line("hp-segment", () -> segments());
        line("text-field", () -> narrow(new TextField(WORDS)));
        line("combo-box", KitStates::choice);
        line("check-box", () -> new CheckBox(WORDS));
        line("hp-menu-item", () -> only("hp-menu-item", new Button(WORDS, new FontIcon(MaterialDesignC.COMPARE))));
        line("hp-rail-button", () -> new HBox(only("hp-rail-button", new Button(WORDS, new FontIcon(MaterialDesignC.COMPARE)))));
        line("tile", KitStates::tile);
    }

    private void line(String classes, Supplier<Node> control) {
        int row = getRowCount();
        add(name(classes), 0, row);
        for (int at = 0; at < ORDER.size(); at++) {
            Node node = control.get();
            node.setDisable(ORDER.get(at).equals("disabled"));
            Node shown = inner(node);
            STATES.get(ORDER.get(at)).forEach(
                    state -> shown.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true));
            node.setFocusTraversable(false);
            add(node, at + 1, row);
        }
    }

    /// What takes the state, where the control stands in something.
    private static Node inner(Node node) {
        if (node instanceof HBox box) {
            box.getStyleClass().add(box.getChildren().size() > 1 ? "hp-segments" : "hp-rail");
            return box.getChildren().getFirst();
        }
        return node;
    }

    private static Label name(String words) {
        return styled(new Label(words), "hp-caption", "hp-muted");
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static Button only(String styleClass, Button button) {
        button.getStyleClass().setAll(styleClass, "hp-focusable");
        return button;
    }

    private static HBox segments() {
        ToggleButton first = new ToggleButton(WORDS);
        ToggleButton second = new ToggleButton(WORDS);
        List.of(first, second).forEach(one -> one.getStyleClass().setAll("hp-segment", "hp-focusable"));
        return new HBox(first, second);
    }

    private static TextField narrow(TextField field) {
        field.setPrefColumnCount(5);
        return field;
    }

    private static ComboBox<String> choice() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(WORDS);
        choice.setValue(WORDS);
        return choice;
    }

    private static VBox tile() {
        HBox head = new HBox(styled(new Label("CE"), "code"), styled(new Label("Central East"), "name"));
        head.getStyleClass().add("head");
        VBox tile = new VBox(head, styled(new Label("21.8"), "value"), styled(new Label("FTE here"), "caption"));
        tile.getStyleClass().addAll("tile", "hp-focusable");
        return tile;
    }
}
