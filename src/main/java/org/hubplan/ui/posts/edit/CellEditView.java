package org.hubplan.ui.posts.edit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The field over a cell: type the value, or take one that is offered; Enter does it, Escape leaves it as it was.
final class CellEditView extends VBox {
    private static final double WIDTH = 260;
    private static final double ROW = 28;
    private static final int ROWS_SEEN = 7;

    private final CellEditViewModel model;
    private final TextField field = new TextField();
    private final ListView<String> list;
    private final Label problem = new Label();
    private Runnable close = () -> {};

    private CellEditView(CellEditViewModel model) {
        this.model = model;
        setId("cell-edit");
        getStyleClass().addAll("hp-menu", "cell-edit");
        Scaled.to(this, WIDTH, this::setMinWidth);
        Label title = new Label(model.title());
        title.getStyleClass().addAll("hp-caption", "hp-muted");
        field.setId("cell-edit-field");
        field.setAccessibleText(model.title());
        field.textProperty().bindBidirectional(model.textProperty());
        list = list();
        problem.setId("cell-edit-problem");
        problem.getStyleClass().add("hp-broken");
        problem.setWrapText(true);
        Scaled.to(problem, WIDTH, problem::setMaxWidth);
        PayChoice pay = new PayChoice(model.payProperty());
        pay.show(model.isPaid());
        Label keys = new Label(Texts.of("posts.edit.cell.keys"));
        keys.getStyleClass().addAll("hp-caption", "hp-muted");
        getChildren().setAll(title, field, list, pay, problem, keys);
        model.problemProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Opens it over a cell.
    ///
    /// @param cell where the cell lies in the scene
    static Layer open(Layers layers, CellEditViewModel model, Bounds cell) {
        CellEditView view = new CellEditView(model);
        Layer layer = layers.openAt(view, cell.getMinX() - 12, cell.getMinY() - 28);
        layer.onClosed(model::cancel);
        view.close = layer::close;
        view.field.requestFocus();
        if (model.isWords()) {
            // a field that gets the keyboard selects all, and the first letter typed would replace the words
            view.field.end();
        } else {
            view.field.selectAll();
        }
        return layer;
    }

    private ListView<String> list() {
        ListView<String> offered = new ListView<>(model.offered());
        offered.setId("cell-edit-offered");
        offered.setAccessibleText(model.title());
        Scaled.to(offered, ROW, offered::setFixedCellSize);
        boolean isOffered = !model.offered().isEmpty();
        offered.setManaged(isOffered);
        offered.setVisible(isOffered);
        Scaled.to(offered, ROW * Math.min(ROWS_SEEN, Math.max(1, model.offered().size())) + 4, offered::setPrefHeight);
        model.textProperty().subscribe(text -> {
            offered.getSelectionModel().select(text);
            offered.scrollTo(text);
        });
        offered.setOnMouseClicked(_ -> take());
        return offered;
    }

    private void key(KeyEvent key) {
        boolean inField = key.getTarget() == field;
        if (key.getCode() == KeyCode.ENTER && key.getTarget() == list) {
            take();
        } else if (key.getCode() == KeyCode.ENTER) {
            confirm();
        } else if (inField && key.getCode() == KeyCode.DOWN) {
            step(1);
        } else if (inField && key.getCode() == KeyCode.UP) {
            step(-1);
        } else {
            return;
        }
        key.consume();
    }

    private void step(int places) {
        model.step(places);
        field.selectAll();
    }

    /// Sets what is chosen in the list.
    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen -> {
            model.textProperty().set(chosen);
            confirm();
        });
    }

    private void confirm() {
        if (model.confirm()) {
            close.run();
        }
    }

    private void show(Optional<String> trouble) {
        problem.setText(trouble.orElse(""));
        problem.setManaged(trouble.isPresent());
        problem.setVisible(trouble.isPresent());
        field.setAccessibleHelp(problem.getText());
        field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("faulty"), trouble.isPresent());
    }
}
