package org.hubplan.ui.importing;

import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The rows that were not trusted, each with what is wrong and the way out; they can be taken elsewhere.
final class HeldRowsView extends VBox {
    private final Label count = new Label();
    private final TableView<HeldRow> table = new TableView<>();
    private final Button copy = button("import-copy-held", Texts.of("import.held.copy"));
    private final Button save = button("import-save-held", Texts.of("import.held.save"));
    private final BiConsumer<HeldRow, Node> addHub;
    private boolean canAddHubs;

    /// @param addHub asks for the hub a row names, beside the node
    HeldRowsView(BiConsumer<HeldRow, Node> addHub, Runnable copyAll, Runnable saveAll) {
        this.addHub = addHub;
        getStyleClass().add("import-held");
        count.getStyleClass().add("hp-strong");
        count.setId("import-held-count");
        copy.setOnAction(_ -> copyAll.run());
        save.setOnAction(_ -> saveAll.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, count, space, copy, save);
        head.setAlignment(Pos.CENTER_LEFT);
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, table);
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("hp-flat", "hp-link");
        return button;
    }

    private void fill() {
        table.setId("import-held-rows");
        table.setAccessibleText(Texts.of("import.held.table"));
        Scaled.to(table, 96, table::setMinHeight);
        Label none = new Label(Texts.of("import.held.none"));
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        Columns<HeldRow> columns = new Columns<>(table);
        columns.text(Texts.of("column.sheet"), 96, HeldRow::sheet);
        columns.number(Texts.of("column.row"), 52, row -> (long) row.row(), String::valueOf);
        columns.text(Texts.of("column.column"), 104, HeldRow::column);
        columns.text(Texts.of("column.value"), 112, HeldRow::value);
        columns.text(Texts.of("column.wrong"), 208, HeldRowsView::wrong);
        TableColumn<HeldRow, String> way = columns.text(Texts.of("column.way-out"), 252, HeldRow::wayOut);
        way.setCellFactory(_ -> new WayOut());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param canStillAdd whether hubs can be added: not once it is imported
    void show(ImportAccount account, boolean canStillAdd) {
        canAddHubs = canStillAdd;
        count.setText(
                account.held().isEmpty()
                        ? Texts.of("import.held.no-rows")
                        : Texts.count("import.held.count", account.held().size()));
        table.setItems(FXCollections.observableArrayList(account.held()));
        copy.setDisable(account.held().isEmpty());
        save.setDisable(account.held().isEmpty());
    }

    private static String wrong(HeldRow row) {
        return row.also().isEmpty() ? row.reason() : row.reason() + "; " + String.join("; ", row.also());
    }

    private void key(KeyEvent key) {
        HeldRow chosen = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && chosen != null && chosen.namesUnknownHub() && canAddHubs) {
            addHub.accept(chosen, table);
            key.consume();
        }
    }

    /// What to do about a row; for a hub the plan has not, a button that does it.
    private final class WayOut extends TableCell<HeldRow, String> {
        private final Button add = button("import-add-hub", Texts.of("import.hub.add"));
        private final HBox ways = new HBox(4, add, new Label(Texts.of("import.hub.or-leave")));

        WayOut() {
            ways.setAlignment(Pos.CENTER_LEFT);
            add.setOnAction(_ -> addHub.accept(getTableRow().getItem(), add));
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            HeldRow row = empty ? null : getTableRow().getItem();
            boolean offers = row != null && row.namesUnknownHub() && canAddHubs;
            setText(empty || offers ? null : words);
            setGraphic(offers ? ways : null);
            if (offers) {
                add.setAccessibleText(Texts.of("import.hub.add.spoken", row.value()));
            }
        }
    }
}
