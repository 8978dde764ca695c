package org.hubplan.ui.board.flow;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.ui.kit.CopyTableButton;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.SaveTableButton;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The flows as a table: from, to, how many posts, people and vacancies; to be read, heard and copied.
public final class FlowsTable extends VBox {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 380;

    private FlowsTable(Table table, Consumer<SavableTable> save, Runnable close) {
        setId("flows-table");
        getStyleClass().add("hp-dialog");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        Label title = new Label(table.name());
        title.getStyleClass().add("hp-subtitle");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button shut = new Button(Texts.of("board.flows.close"));
        shut.setId("flows-close");
        shut.setCancelButton(true);
        shut.setOnAction(_ -> close.run());
        HBox head = new HBox(
                8,
                title,
                space,
                new CopyTableButton("flows-copy", () -> table),
                new SaveTableButton("flows-save", () -> SavableTable.plain(table), save),
                shut);
        head.setAlignment(Pos.CENTER_LEFT);
        TableView<Row> rows = rows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(head, rows);
    }

    /// @param save saves a table to a file
    public static void open(Layers layers, Flows flows, Consumer<SavableTable> save) {
        Layer[] layer = new Layer[1];
        layer[0] = layers.openDialog(new FlowsTable(flows.table(), save, () -> layer[0].close()), Pos.CENTER);
    }

    private static TableView<Row> rows(Table table) {
        TableView<Row> rows = new TableView<>();
        rows.setAccessibleText(table.name());
        rows.setPlaceholder(new Label(Texts.of("board.flows.none")));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            TableColumn<Row, String> shown = new TableColumn<>(columns.get(at).heading());
            shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                    row.getValue().cells().get(column).words(Precision.of(table))));
            shown.setSortable(false);
            boolean isFigures = columns.get(at).holds() == Column.Holds.FIGURES;
            shown.getStyleClass().add(isFigures ? "number" : "words");
            rows.getColumns().add(shown);
        }
        rows.getItems().setAll(table.rows());
        return rows;
    }
}
