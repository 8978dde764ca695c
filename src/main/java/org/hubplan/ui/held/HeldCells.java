package org.hubplan.ui.held;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The cells of held rows under their headings, each to be typed in where it stands; Enter tries its row.
final class HeldCells {
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");
    private static final double LEAST = 60;
    private static final double MOST = 124;
    private static final double LETTER = 6.5;
    private static final double AROUND = 24;
    /// Headings are strong.
    private static final double HEADING_LETTER = 8;

    private final HeldTrayViewModel model;

    HeldCells(HeldTrayViewModel model) {
        this.model = model;
    }

    void addTo(TableView<HeldLine> table) {
        List<String> headings = model.headings();
        for (int at = 0; at < headings.size(); at++) {
            TableColumn<HeldLine, HeldLine> column = new TableColumn<>(headings.get(at));
            int place = at;
            Scaled.column(table, column, width(headings.get(at), place));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> new Written(place, headings.get(place)));
            table.getColumns().add(column);
        }
    }

    private double width(String heading, int at) {
        int longest = model.lines().stream().mapToInt(line -> line.cell(at).length()).max().orElse(0);
        double ofHeading = heading.length() * HEADING_LETTER + AROUND;
        return Math.max(ofHeading, Math.clamp(longest * LETTER + AROUND, LEAST, MOST));
    }

    private final class Written extends TableCell<HeldLine, HeldLine> {
        private final TextField field = new TextField();
        private final int column;
        private final String heading;

        Written(int column, String heading) {
            this.column = column;
            this.heading = heading;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.textProperty().subscribe(this::write);
            field.setOnAction(_ -> model.tryAgain(List.of(getItem())));
            field.disableProperty().bind(model.tryingProperty());
        }

        private void write(String text) {
            HeldLine line = getItem();
            if (line != null && !isEmpty() && !line.cell(column).equals(text)) {
                model.write(line, column, text);
                field.pseudoClassStateChanged(FAULT, false);
            }
        }

        @Override
        protected void updateItem(HeldLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean isBlank = empty || line == null || line.isWithoutCells();
            setGraphic(isBlank ? null : field);
            if (!isBlank) {
                field.setId("held-" + line.row() + "-" + (column + 1));
                field.setText(line.cell(column));
                boolean isFaulty = heading.equals(line.faultyColumn());
                field.pseudoClassStateChanged(FAULT, isFaulty);
                field.setAccessibleText(isFaulty
                        ? Texts.of("held.cell.faulty", heading, line.row(), line.wrong())
                        : Texts.of("held.cell", heading, line.row()));
            }
        }
    }
}
