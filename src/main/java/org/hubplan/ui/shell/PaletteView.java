package org.hubplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The palette: every action by name. Type to narrow it, arrows to choose, Enter to do.
public final class PaletteView extends VBox {
    private static final double WIDTH = 560;
    private static final double LINE = 36;
    private static final int MOST_LINES = 11;

    private final PaletteViewModel model;
    private final TextField typed = new TextField();
    private final ListView<Action> list = new ListView<>();
    private Optional<Layer> layer = Optional.empty();

    private PaletteView(PaletteViewModel model) {
        this.model = model;
        setId("palette");
        getStyleClass().addAll("hp-dialog", "hp-palette");
        setPrefWidth(WIDTH);
        typed.setId("palette-text");
        typed.setPromptText(Texts.of("palette.prompt"));
        typed.setAccessibleText(Texts.of("palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.list"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(new Label(Texts.of("palette.none")));
        list.setOnMouseClicked(_ -> run());
        getChildren().setAll(typed, list);
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    public static void open(Layers layers, List<Action> actions) {
        PaletteView view = new PaletteView(new PaletteViewModel(actions));
        view.layer = Optional.of(layers.openDialog(view, Pos.TOP_CENTER));
    }

    private void narrow(String text) {
        list.getItems().setAll(model.fitting(text));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_LINES) * LINE + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST_LINES + 2));
        }
    }

    private void run() {
        Action chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.possible().get()) {
            layer.ifPresent(Layer::close);
            chosen.run();
        }
    }

    private static final class Line extends ListCell<Action> {
        private final FontIcon icon = new FontIcon();
        private final Label words = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(12, icon, words, new Region(), keys);

        Line() {
            keys.getStyleClass().add("hp-keys");
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(action.icon());
            words.setText(action.words().get());
            keys.setText(action.shortcut());
            keys.setVisible(!action.shortcut().isEmpty());
            setAccessibleText(action.words().get());
            line.setDisable(!action.possible().get());
            setGraphic(line);
        }
    }
}
