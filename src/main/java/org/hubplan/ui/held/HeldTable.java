package org.hubplan.ui.held;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// The held rows: number, what is wrong, what to do, and the cells.
final class HeldTable extends TableView<HeldLine> {
    private static final double TALL = 40;

    private final HeldTrayViewModel model;
    private final Layers layers;

    HeldTable(HeldTrayViewModel model, Layers layers) {
        super(model.lines());
        this.model = model;
        this.layers = layers;
        setId("held-rows");
        setAccessibleText(Texts.of("held.table"));
        Label none = new Label(Texts.of("held.empty"));
        none.getStyleClass().add("hp-muted");
        setPlaceholder(none);
        Columns<HeldLine> columns = new Columns<>(this);
        Scaled.to(this, TALL, this::setFixedCellSize);
        setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        columns.number(Texts.of("column.row"), 44, line -> (long) line.row(), String::valueOf);
        columns.text(Texts.of("column.wrong"), 196, HeldLine::wrong).setCellFactory(_ -> new WrongCell());
        getColumns().add(ways());
        new HeldCells(model).addTo(this);
        getColumns().forEach(column -> column.setSortable(false));
    }

    private TableColumn<HeldLine, HeldLine> ways() {
        TableColumn<HeldLine, HeldLine> column = new TableColumn<>(Texts.of("column.way-out"));
        Scaled.column(this, column, 192);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WayCell());
        return column;
    }

    private static final class WrongCell extends TableCell<HeldLine, String> {
        WrongCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            setGraphic(empty ? null : WarningLine.shape());
            setTooltip(empty ? null : new Tooltip(words));
        }
    }

    /// What to do about a row: try it again, or add the hub it names.
    private final class WayCell extends TableCell<HeldLine, HeldLine> {
        private final Button again = new Button(Texts.of("held.try"));
        private final Button add = new Button(Texts.of("import.hub.add"));
        private final HBox ways = new HBox(4, again, add);

        WayCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            ways.setAlignment(Pos.CENTER_LEFT);
            again.setMinWidth(USE_PREF_SIZE);
            again.getStyleClass().add("held-again");
            again.setOnAction(_ -> model.tryAgain(List.of(getItem())));
            again.disableProperty().bind(model.tryingProperty());
            add.setMinWidth(USE_PREF_SIZE);
            add.getStyleClass().addAll("hp-flat", "hp-link");
            add.setOnAction(_ -> askForHub(getItem(), add));
            add.disableProperty().bind(model.tryingProperty());
        }

        @Override
        protected void updateItem(HeldLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean isBlank = empty || line == null;
            setGraphic(isBlank ? null : model.canTry(line) ? ways : new Label(Texts.of("held.no-cells")));
            if (!isBlank) {
                again.setId("held-try-" + line.row());
                again.setAccessibleText(Texts.of("held.try.spoken", line.row()));
                add.setId("held-hub-" + line.row());
                add.setVisible(line.namesUnknownHub());
                add.setManaged(line.namesUnknownHub());
            }
        }
    }

    private void askForHub(HeldLine line, Node beside) {
        AddHubView asking = new AddHubView(model.wanted(line));
        Bounds bounds = beside.localToScene(beside.getBoundsInLocal());
        asking.within(layers.openAt(asking, bounds.getMinX(), bounds.getMaxY() + 4), model::add);
    }
}
