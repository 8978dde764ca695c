package org.hubplan.ui.changes;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.replies.RepliesRead;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The rows of a returned workbook that could not be trusted, each with its place and the way out.
final class HeldRepliesView extends VBox {
    private final Button close = new Button(Texts.of("agreement.held.close"));

    private HeldRepliesView(RepliesRead read) {
        setId("held-replies");
        getStyleClass().add("hp-dialog");
        Scaled.to(this, 860, this::setPrefWidth);
        Scaled.to(this, 420, this::setPrefHeight);
        Label title = new Label(Texts.of("agreement.held", read.given().size(), read.held().size()));
        title.getStyleClass().add("hp-subtitle");
        TableView<HeldRow> table = new TableView<>(FXCollections.observableArrayList(read.held()));
        table.setAccessibleText(Texts.of("agreement.held.rows"));
        Columns<HeldRow> columns = new Columns<>(table);
        columns.text(Texts.of("column.sheet"), 130, HeldRow::sheet);
        columns.ordered(Texts.of("column.row"), 48, HeldRow::row, String::valueOf);
        columns.text(Texts.of("column.column"), 150, HeldRow::column);
        columns.text(Texts.of("column.value"), 130, HeldRow::value);
        columns.text(Texts.of("column.wrong"), 180, HeldRow::reason);
        columns.text(Texts.of("column.way-out"), 200, HeldRow::wayOut);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, table, foot);
    }

    static void open(Layers layers, RepliesRead read) {
        HeldRepliesView view = new HeldRepliesView(read);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.close.setOnAction(_ -> layer.close());
    }
}
