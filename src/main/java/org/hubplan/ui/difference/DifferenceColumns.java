package org.hubplan.ui.difference;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The columns of the posts that differ: tick, kind by shape and word, number, and what differs.
final class DifferenceColumns {
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private static final double TICK = 40;

    private final DifferenceViewModel model;
    private final TableView<DifferenceRow> table = new TableView<>();

    /// @param all ticks every post shown; it heads the ticks
    DifferenceColumns(DifferenceViewModel model, CheckBox all) {
        this.model = model;
        table.setId("difference-posts");
        table.setAccessibleText(Texts.of("difference.table"));
        table.setPlaceholder(new Label(Texts.of("difference.none")));
        Scaled.to(table, 96, table::setMinHeight);
        table.setRowFactory(_ -> new Row());
        Columns<DifferenceRow> columns = new Columns<>(table);
        table.getColumns().add(ticks(all));
        columns.ordered(Texts.of("difference.column.kind"), 96, DifferenceRow::differing, Differing::words)
                .setCellFactory(_ -> new KindCell());
        columns.text(Texts.of("difference.column.post"), 88, DifferenceRow::number);
        columns.text(Texts.of("difference.column.what"), 560, DifferenceRow::what).setCellFactory(_ -> new WhatCell());
    }

    TableView<DifferenceRow> table() {
        return table;
    }

    private TableColumn<DifferenceRow, DifferenceRow> ticks(CheckBox all) {
        TableColumn<DifferenceRow, DifferenceRow> column = new TableColumn<>();
        column.setGraphic(all);
        Scaled.to(table, TICK, column::setMinWidth);
        Scaled.to(table, TICK, column::setMaxWidth);
        column.setSortable(false);
        column.getStyleClass().add("difference-tick");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TickCell());
        return column;
    }

    private static Ikon shape(Differing kind) {
        return switch (kind) {
            case ADDED -> MaterialDesignP.PLUS;
            case CHANGED -> MaterialDesignS.SWAP_HORIZONTAL;
            case GONE -> MaterialDesignM.MINUS;
        };
    }

    /// Fainter where the post stays as it is in the plan.
    private final class Row extends TableRow<DifferenceRow> {
        @Override
        protected void updateItem(DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(LEFT, !empty && row != null && !model.isTaken(row));
        }
    }

    private final class TickCell extends TableCell<DifferenceRow, DifferenceRow> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> model.take(List.of(getItem()), box.isSelected()));
        }

        @Override
        protected void updateItem(DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (!empty && row != null) {
                box.setSelected(model.isTaken(row));
                box.setAccessibleText(Texts.of("difference.tick.spoken", row.differing().words(), row.number()));
            }
        }
    }

    private static final class KindCell extends TableCell<DifferenceRow, Differing> {
        private final FontIcon shape = new FontIcon(MaterialDesignP.PLUS);

        KindCell() {
            shape.getStyleClass().add("hp-small-icon");
        }

        @Override
        protected void updateItem(Differing kind, boolean empty) {
            super.updateItem(kind, empty);
            boolean isBlank = empty || kind == null;
            setText(isBlank ? null : kind.words());
            setGraphic(isBlank ? null : shape);
            if (!isBlank) {
                shape.setIconCode(shape(kind));
            }
        }
    }

    /// What differs; of a post that is gone, also what becomes of it.
    private final class WhatCell extends TableCell<DifferenceRow, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            DifferenceRow row = empty ? null : getTableRow().getItem();
            setText(row == null ? null : row.differing() == Differing.GONE ? Texts.of("difference.gone.row", words, fate(row)) : words);
            setTooltip(row == null ? null : new Tooltip(getText()));
        }

        private String fate(DifferenceRow row) {
            if (!model.isTaken(row)) {
                return Texts.of("difference.gone.stays");
            }
            return row.people() == 0 ? Texts.of("difference.gone.goes") : Texts.count("difference.gone.goes-with", row.people());
        }
    }
}
