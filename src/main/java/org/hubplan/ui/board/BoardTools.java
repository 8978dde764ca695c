package org.hubplan.ui.board;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The ways to look at the board otherwise, in sight above it, each on or off.
final class BoardTools extends HBox {
    BoardTools(BoardViewModel board) {
        setId("board-tools");
        getStyleClass().add("board-tools");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton baseline =
                toggle("tool-baseline", MaterialDesignH.HISTORY, Texts.of("board.tool.baseline"), Texts.of("board.flip.show"));
        turn(baseline, board.plan().flippedProperty(), () -> board.plan().flip(!board.plan().isFlipped()));
        ToggleButton flows = toggle(
                "tool-flows",
                MaterialDesignT.TRANSIT_CONNECTION_VARIANT,
                Texts.of("board.tool.flows"),
                Texts.of("board.flows.show"));
        flows.selectedProperty().bindBidirectional(board.flows().shownProperty());
        getChildren().setAll(baseline, flows);
    }

    /// A way to look at the plan that leaves the board.
    void add(Action look, String words) {
        Button button = new Button(words, new FontIcon(look.icon()));
        button.setId("tool-" + look.id());
        button.getStyleClass().addAll("choice", "tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(look.words().get() + " (" + look.shortcut() + ")"));
        button.setAccessibleText(look.words().get());
        button.setOnAction(_ -> look.run());
        getChildren().add(button);
    }

    private static ToggleButton toggle(String id, Ikon icon, String words, String hint) {
        ToggleButton button = new ToggleButton(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("choice", "tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleHelp(hint);
        return button;
    }

    /// Shows what is so, and on a press has it otherwise.
    private static void turn(ToggleButton button, ReadOnlyBooleanProperty on, Runnable other) {
        on.subscribe(button::setSelected);
        button.setOnAction(_ -> {
            other.run();
            button.setSelected(on.get());
        });
    }
}
