package org.hubplan.ui.money;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover.State;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.ui.money.MoneyRow.Sort;

/// The funding table: a line a cost or source, a column a year. Whether a cost is paid for stands beneath it in a word.
final class YearsView extends VBox {
    private static final double NAMES = 300;
    private static final double LEAST_YEAR = 96;

    private final GridPane grid = new GridPane();

    YearsView(MoneyViewModel model) {
        getStyleClass().add("money-years");
        grid.setId("money-table");
        grid.getStyleClass().addAll("hp-card", "money-table");
        VBox warnings = new VBox(4);
        warnings.managedProperty().bind(Bindings.isNotEmpty(warnings.getChildren()));
        warnings.setId("money-warnings");
        getChildren().setAll(warnings, grid);
        model.tableProperty().subscribe(this::show);
        model.warningsProperty().subscribe(all -> warnings.getChildren().setAll(all.stream().map(WarningLine::new).toList()));
    }

    private void show(MoneyTable table) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES));
        for (int year = 0; year < table.years().size(); year++) {
            ColumnConstraints column = new ColumnConstraints(LEAST_YEAR, LEAST_YEAR, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(styled(new Label(table.years().get(year)), "hp-small", "hp-medium", "hp-muted"), year + 1, 0);
        }
        grid.add(styled(new Label(Texts.of("money.pounds")), "hp-small", "hp-muted"), 0, 0);
        for (int at = 0; at < table.rows().size(); at++) {
            row(table, table.rows().get(at), at + 1);
        }
    }

    private void row(MoneyTable table, MoneyRow row, int at) {
        Region band = new Region();
        band.getStyleClass().addAll("money-row", "money-" + row.sort().name().toLowerCase(Locale.ROOT));
        grid.add(band, 0, at, table.years().size() + 1, 1);
        grid.add(name(row), 0, at);
        for (int year = 0; year < row.cells().size(); year++) {
            Node cell = cell(row, row.cells().get(year));
            cell.setAccessibleText(row.name() + ", " + table.years().get(year) + ": " + spoken(row.cells().get(year)));
            grid.add(cell, year + 1, at);
        }
    }

    private static Node name(MoneyRow row) {
        Label name = styled(new Label(row.name()), row.sort() == Sort.TOTAL ? "hp-medium" : "money-name");
        if (row.note().isEmpty()) {
            return spaced(new VBox(name), Pos.CENTER_LEFT);
        }
        return spaced(new VBox(name, styled(new Label(row.note()), "hp-caption", "hp-muted")), Pos.CENTER_LEFT);
    }

    private static Node cell(MoneyRow row, Cell cell) {
        Label amount = new Label(cell.pence() == 0 ? "\u2013" : Money.words(cell.pence()));
        amount.getStyleClass().add(cell.pence() == 0 || row.sort() == Sort.ASIDE ? "hp-muted" : "money-amount");
        if (row.sort() == Sort.TOTAL) {
            amount.getStyleClass().add("hp-medium");
        }
        VBox box = new VBox(amount);
        cell.state().ifPresent(state -> box.getChildren().add(styled(
                new Label(said(state)), "hp-caption", state == State.COVERED ? "hp-muted" : "money-open")));
        GridPane.setValignment(box, VPos.TOP);
        return spaced(box, Pos.CENTER_RIGHT);
    }

    private static String spoken(Cell cell) {
        return Money.words(cell.pence()) + cell.state().map(state -> ", " + said(state)).orElse("");
    }

    private static String said(State state) {
        return switch (state) {
            case COVERED -> Texts.of("money.state.covered");
            case PART -> Texts.of("money.state.part");
            case GAP -> Texts.of("money.state.gap");
            case PRESSURE -> Texts.of("money.state.pressure");
        };
    }

    private static VBox spaced(VBox box, Pos at) {
        box.setAlignment(at);
        box.getStyleClass().add("money-cell");
        return box;
    }

    private static Label styled(Label label, String... classes) {
        label.getStyleClass().addAll(classes);
        return label;
    }
}
