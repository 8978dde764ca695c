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
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The palette: every action by name. Type to narrow it, arrows to choose, Enter to do.
public final class PaletteView extends VBox {
    private static final double WIDTH = 640;
    private static final double LINE = 36;
    private static final int MOST_LINES = 11;
    /// The longest shortcut.
    private static final double KEYS = 80;

    private final PaletteViewModel model;
    private final RecentActions recent;
    private final TextField typed = new TextField();
    private final ListView<PaletteLine> list = new ListView<>();
    private Optional<Layer> layer = Optional.empty();

    private PaletteView(PaletteViewModel model, RecentActions recent) {
        this.model = model;
        this.recent = recent;
        setId("palette");
        getStyleClass().addAll("hp-dialog", "hp-palette");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        typed.setId("palette-text");
        typed.setPromptText(Texts.of("palette.prompt"));
        typed.setAccessibleText(Texts.of("palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.list"));
        list.setFocusTraversable(false);
        Scaled.to(list, LINE, tall -> {
            list.setFixedCellSize(tall);
            size();
        });
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(new Label(Texts.of("palette.none")));
        list.setOnMouseClicked(_ -> run());
        getChildren().setAll(typed, list);
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /// @param things finds hubs and posts of the open plan among the actions
    public static void open(Layers layers, List<Action> actions, RecentActions recent, Finder things) {
        PaletteView view = new PaletteView(new PaletteViewModel(actions, recent.ids(), things), recent);
        view.layer = Optional.of(layers.openDialog(view, Pos.TOP_CENTER));
    }

    private void narrow(String text) {
        list.getItems().setAll(model.fitting(text));
        size();
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void size() {
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_LINES) * Scaled.now(list, LINE) + 2);
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
        PaletteLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isPossible()) {
            layer.ifPresent(Layer::close);
            if (!chosen.id().isEmpty()) {
                recent.use(chosen.id());
            }
            chosen.verb().run();
        }
    }

    private static final class Line extends ListCell<PaletteLine> {
        private final FontIcon icon = new FontIcon();
        private final Label words = new Label();
        private final Label aside = new Label();
        private final Label keys = new Label();
        /// As wide without keys, so that what stands aside ends in one column.
        private final HBox column = new HBox(keys);
        private final HBox line = new HBox(12, icon, words, new Region(), aside, column);

        Line() {
            setPrefWidth(0);
            aside.getStyleClass().addAll("hp-caption", "hp-muted");
            keys.getStyleClass().add("hp-keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Scaled.to(column, KEYS, column::setMinWidth);
            column.setAlignment(Pos.CENTER_RIGHT);
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
        }

        @Override
        protected void updateItem(PaletteLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            icon.setIconCode(item.icon());
            words.setText(item.words());
            aside.setText(item.aside());
            keys.setText(item.keys());
            keys.setVisible(!item.keys().isEmpty());
            keys.setManaged(!item.keys().isEmpty());
            setAccessibleText(item.spoken());
            // dimmed and never chosen; what is wanted first can be read
            icon.setOpacity(item.isPossible() ? 1 : 0.5);
            words.getStyleClass().remove("hp-muted");
            if (!item.isPossible()) {
                words.getStyleClass().add("hp-muted");
            }
            setGraphic(line);
        }
    }
}
