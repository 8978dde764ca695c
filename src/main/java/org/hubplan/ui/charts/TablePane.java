package org.hubplan.ui.charts;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// A table of a paper, in the window.
final class TablePane extends GridPane {
    private static final double GAP = 24;

    void show(Table table, Precision precision) {
        setHgap(GAP);
        getChildren().clear();
        getColumnConstraints().clear();
        setAccessibleText(table.name());
        for (int at = 0; at < table.columns().size(); at++) {
            heading(table, at);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            row(table, table.rows().get(at), at + 2, precision);
        }
    }

    private void heading(Table table, int at) {
        Column column = table.columns().get(at);
        ColumnConstraints constraints = new ColumnConstraints();
        boolean holdsFigures = column.holds() == Holds.FIGURES;
        constraints.setHalignment(holdsFigures ? HPos.RIGHT : HPos.LEFT);
        constraints.setMinWidth(Region.USE_PREF_SIZE);
        constraints.setHgrow(at == 0 ? Priority.ALWAYS : Priority.NEVER);
        getColumnConstraints().add(constraints);
        boolean beginsBand = at == 0 || !table.columns().get(at - 1).band().equals(column.band());
        if (beginsBand && !column.band().isEmpty()) {
            add(styled(column.band(), "hp-small", "hp-medium"), at, 0, span(table, at), 1);
        }
        add(styled(column.heading(), "hp-small", "hp-muted"), at, 1);
    }

    private static int span(Table table, int from) {
        int to = from;
        while (to < table.columns().size() && table.columns().get(to).band().equals(table.columns().get(from).band())) {
            to++;
        }
        return to - from;
    }

    private void row(Table table, Row row, int at, Precision precision) {
        Region band = new Region();
        band.getStyleClass().addAll("money-row", row.rank() == Rank.TOTAL ? "money-total" : "money-line");
        add(band, 0, at, table.columns().size(), 1);
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            Label label = styled(cell.words(precision), row.rank() == Rank.LINE ? "money-name" : "hp-medium", "chart-cell");
            label.setAccessibleText(spoken(table, row, column, precision));
            add(label, column, at);
        }
    }

    private static String spoken(Table table, Row row, int at, Precision precision) {
        Column column = table.columns().get(at);
        String words = row.cells().get(at).words(precision);
        String name = row.cells().getFirst().words(precision);
        return at == 0 ? words : name + ", " + (column.band() + " " + column.heading()).strip() + ": " + words;
    }

    private static Label styled(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
