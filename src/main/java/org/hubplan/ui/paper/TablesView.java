package org.hubplan.ui.paper;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Paper;
import org.hubplan.ui.kit.CopiedTable;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The tables of a paper, to copy one of them for a letter or a spreadsheet, or to save it.
final class TablesView extends VBox {
    private static final double WIDTH = 560;
    private static final double ROW = 30;
    private static final int MOST_IN_SIGHT = 12;

    private final ListView<Table> tables = new ListView<>();
    private final Button copy = new Button(Texts.of("tables.copy"));
    private final Button save = new Button(Texts.of("tables.save"));
    private final Button cancel = new Button(Texts.of("tables.cancel"));

    private TablesView(Paper paper) {
        setId("paper-tables");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.of("tables.title"));
        title.getStyleClass().add("hp-subtitle");
        tables.setId("paper-tables-list");
        tables.setAccessibleText(Texts.of("tables.title"));
        Scaled.to(tables, ROW, tables::setFixedCellSize);
        tables.setItems(FXCollections.observableArrayList(paper.tables().toList()));
        Scaled.to(tables, Math.min(tables.getItems().size(), MOST_IN_SIGHT) * ROW + 2, tables::setPrefHeight);
        tables.setCellFactory(_ -> new Name());
        tables.getSelectionModel().selectFirst();
        copy.setId("paper-tables-copy");
        copy.setDefaultButton(true);
        copy.disableProperty().bind(tables.getSelectionModel().selectedItemProperty().isNull());
        cancel.setCancelButton(true);
        save.setId("paper-tables-save");
        save.disableProperty().bind(copy.disableProperty());
        HBox foot = new HBox(8, cancel, save, copy);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, tables, foot);
    }

    /// @param copied is told which one was
    /// @param saved saves one to a file the planner chooses
    static void open(Layers layers, Paper paper, Consumer<Table> copied, Consumer<Table> saved) {
        TablesView view = new TablesView(paper);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        Runnable copy = () -> {
            Table table = view.tables.getSelectionModel().getSelectedItem();
            CopiedTable.copy(table, paper.precision());
            layer.close();
            copied.accept(table);
        };
        view.tables.requestFocus();
        view.cancel.setOnAction(_ -> layer.close());
        view.copy.setOnAction(_ -> copy.run());
        view.save.setOnAction(_ -> {
            layer.close();
            saved.accept(view.tables.getSelectionModel().getSelectedItem());
        });
        view.tables.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                copy.run();
            }
        });
        view.tables.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                copy.run();
                key.consume();
            }
        });
    }

    private static final class Name extends ListCell<Table> {
        @Override
        protected void updateItem(Table table, boolean empty) {
            super.updateItem(table, empty);
            setText(empty || table == null ? null : table.name());
        }
    }
}
