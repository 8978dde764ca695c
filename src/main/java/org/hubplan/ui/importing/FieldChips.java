package org.hubplan.ui.importing;

import java.util.Optional;
import java.util.stream.Stream;
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
    private final Label ghost = new Label();
    private Optional<Field> dragged = Optional.empty();

    FieldChips(ShapeViewModel model, Layers layers) {
        super(8, 6);
        this.model = model;
        this.layers = layers;
        setId("import-chips");
        getStyleClass().add("import-chips");
        setAlignment(Pos.CENTER_LEFT);
        ghost.getStyleClass().addAll("import-chip", "ghost");
        ghost.setMouseTransparent(true);
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
        chip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::carry);
        chip.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> putDown());
        return chip;
    }

    private void pickUp(Button chip, Field field) {
        dragged = Optional.of(field);
        ghost.setText(field.label());
        layers.carried().getChildren().setAll(ghost);
        chip.startFullDrag();
    }

    private void carry(MouseEvent drag) {
        ghost.relocate(drag.getSceneX() + 8, drag.getSceneY() + 8);
    }

    private void putDown() {
        layers.carried().getChildren().remove(ghost);
        dragged = Optional.empty();
    }

    /// Takes what is dragged for a column, where it was let go over one.
    void dropOn(MouseDragEvent drop, Column column) {
        Optional<Field> field = dragged;
        putDown();
        field.ifPresent(one -> model.hold(column, field));
        drop.consume();
    }
}
