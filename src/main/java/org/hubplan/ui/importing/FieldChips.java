package org.hubplan.ui.importing;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.layout.Column;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;

/// Fields that no column holds, those that are needed first. One is dragged onto its column; where the values of a
/// column look like it, a click takes that.
final class FieldChips extends FlowPane {
    private final ShapeViewModel model;
    private final Layers layers;
    private final RawCells raw;
    private final Label ghost = new Label();
    private final EventHandler<MouseDragEvent> over = this::over;
    private final EventHandler<MouseEvent> released = _ -> putDown();
    private Optional<Field> dragged = Optional.empty();
    private Optional<Column> under = Optional.empty();

    /// @param raw the cells a field can be dragged to
    FieldChips(ShapeViewModel model, Layers layers, RawCells raw) {
        super(8, 6);
        this.model = model;
        this.layers = layers;
        this.raw = raw;
        setId("import-chips");
        getStyleClass().add("import-chips");
        setAlignment(Pos.CENTER_LEFT);
        ghost.getStyleClass().addAll("import-chip", "ghost");
        ghost.setMouseTransparent(true);
        ghost.setManaged(false);
    }

    void show(Layout layout) {
        boolean lacking = !layout.missing().isEmpty();
        Label words = new Label(Texts.of(lacking ? "import.chips.needed" : "import.chips.further"));
        words.getStyleClass().add(lacking ? "hp-medium" : "hp-muted");
        getChildren().setAll(words);
        Stream<Field> free = layout.kind().fields().stream()
                .filter(field -> layout.column(field).isEmpty() && !layout.missing().contains(field))
                .filter(field -> !layout.kind().needs(field));
        layout.missing().forEach(field -> getChildren().add(chip(field, true, layout)));
        if (!lacking) {
            free.forEach(field -> getChildren().add(chip(field, false, layout)));
        }
    }

    private Button chip(Field field, boolean needed, Layout layout) {
        Optional<Column> like = layout.columns().stream()
                .filter(column -> column.suggested().equals(Optional.of(field)))
                .findFirst();
        Button chip = new Button(like.map(column -> Texts.of("import.chip.like", field.label(), column.name()))
                .orElse(field.label()));
        chip.setId("import-chip-" + field.key());
        chip.getStyleClass().setAll("import-chip", "hp-focusable");
        if (needed) {
            chip.getStyleClass().add("needed");
        }
        chip.setAccessibleText(Texts.of("import.chip.spoken", chip.getText()));
        chip.setFocusTraversable(like.isPresent());
        chip.setOnAction(_ -> like.ifPresent(column -> model.hold(column, Optional.of(field))));
        chip.setOnDragDetected(_ -> pickUp(chip, field));
        return chip;
    }

    private void pickUp(Button chip, Field field) {
        dragged = Optional.of(field);
        ghost.setText(field.label());
        layers.carried().getChildren().setAll(ghost);
        ghost.applyCss();
        ghost.autosize();
        chip.startFullDrag();
        layers.getScene().addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
        layers.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }

    private void over(MouseDragEvent drag) {
        ghost.relocate(drag.getSceneX() + 8, drag.getSceneY() + 8);
        under = raw.columnUnder(drag.getPickResult().getIntersectedNode());
        raw.choose(under);
    }

    /// Takes what is dragged for the column it is let go over, if any.
    private void putDown() {
        layers.getScene().removeEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
        layers.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        layers.carried().getChildren().remove(ghost);
        raw.choose(Optional.empty());
        Optional<Column> column = under;
        under = Optional.empty();
        column.ifPresent(one -> model.hold(one, dragged));
    }
}
