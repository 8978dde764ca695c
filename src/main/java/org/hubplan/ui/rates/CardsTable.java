package org.hubplan.ui.rates;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.hubplan.model.Money;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.rates.RateGrid.Cell;
import org.hubplan.ui.rates.RateGrid.Row;

/// The cards side by side, a column a year. The cell chosen, by click or arrow keys, is the rate looked at.
final class CardsTable extends TableView<Row> {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final double GRADES = 76;
    private static final double YEAR = 88;
    private static final double ROW = 20;
    private static final double HEAD = 34;

    private final RatesViewModel model;
    private boolean isShowing;

    CardsTable(RatesViewModel model) {
        this.model = model;
        setId("rates-cards");
        setAccessibleText(Texts.of("rates.cards"));
        getStyleClass().addAll("hp-table", "rates-cards");
        Scaled.to(this, ROW, this::setFixedCellSize);
        getSelectionModel().setCellSelectionEnabled(true);
        model.gridProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::select);
        getFocusModel().focusedCellProperty().subscribe(this::look);
    }

    private void show(RateGrid grid) {
        isShowing = true;
        TableColumn<Row, String> grades = column(Texts.of("column.grade"), GRADES);
        grades.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().grade().label()));
        getColumns().setAll(List.of(grades));
        for (int at = 0; at < grid.columns().size(); at++) {
            getColumns().add(year(grid.columns().get(at), at));
        }
        getItems().setAll(grid.rows());
        double width = GRADES + grid.columns().size() * YEAR + 4;
        Scaled.to(this, Math.min(width, GRADES + 4 * YEAR + 4), this::wide);
        Scaled.rows(this, grid.rows().size(), HEAD);
        setMinHeight(USE_PREF_SIZE);
        isShowing = false;
        select(model.selectedProperty().get());
    }

    private void wide(double width) {
        setMinWidth(width);
        setPrefWidth(width);
    }

    private <V> TableColumn<Row, V> column(String heading, double width) {
        TableColumn<Row, V> column = new TableColumn<>(heading);
        Scaled.to(this, width, column::setMinWidth);
        Scaled.to(this, width, column::setPrefWidth);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Cell> year(RateGrid.Column year, int at) {
        TableColumn<Row, Cell> column = column(
                year.isOwn() ? Texts.of("rates.year.own", year.year()) : year.year().toString(), YEAR);
        column.getStyleClass().add("hp-number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().each().get(at)));
        column.setCellFactory(_ -> new RateCell());
        return column;
    }

    /// A rate other than the baseline's stands out by its weight.
    private static final class RateCell extends TableCell<Row, Cell> {
        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean isBlank = empty || cell == null;
            setText(isBlank ? null : cell.rate().map(Rate::pence).map(Money::words).orElse("–"));
            pseudoClassStateChanged(OWN, !isBlank && cell.isOwn());
        }
    }

    private void look(TablePosition<?, ?> at) {
        boolean isRate = at != null && at.getColumn() > 0 && at.getRow() >= 0 && at.getRow() < getItems().size();
        if (!isShowing && isRate) {
            RateKey key = getItems().get(at.getRow()).each().get(at.getColumn() - 1).key();
            if (!key.equals(model.selectedProperty().get())) {
                model.look(key.year(), key.grade());
            }
        }
    }

    private void select(RateKey key) {
        for (int row = 0; key != null && row < getItems().size(); row++) {
            List<Cell> each = getItems().get(row).each();
            for (int at = 0; at < each.size(); at++) {
                if (each.get(at).key().equals(key)) {
                    isShowing = true;
                    getSelectionModel().clearAndSelect(row, getColumns().get(at + 1));
                    getFocusModel().focus(row, getColumns().get(at + 1));
                    isShowing = false;
                }
            }
        }
    }
}
