package org.hubplan.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hubplan.ui.compare.CompareRow.Cell;
import org.hubplan.ui.compare.CompareRow.Rank;
import org.hubplan.ui.compare.CompareViewModel.Shown;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Figures down, options across: each its own figure, and how it differs from the first. A click, or Enter, opens what
/// is behind a figure.
final class CompareTable extends TableView<CompareRow> {
    private static final double FIGURE = 232;
    private static final double VALUE = 84;
    private static final double CHANGE = 92;
    private static final double LEAST_SHARE = 0.7;
    private static final double ROW = 26;

    private final BiConsumer<Drill, Integer> open;
    private List<String> options = List.of();

    /// A column of an option's figures or changes.
    ///
    /// @param at place of the option; −1 for the figures' names
    private record Place(int at, boolean ofChanges) {
        static final Place OF_NAMES = new Place(-1, false);
    }

    /// @param open opens what is behind a figure of the option at a place
    CompareTable(BiConsumer<Drill, Integer> open) {
        this.open = open;
        setId("compare-table");
        getStyleClass().addAll("hp-table", "hp-compare-table");
        setAccessibleText(Texts.of("compare.table"));
        Scaled.to(this, ROW, this::setFixedCellSize);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setPlaceholder(new Label());
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new Row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openFocused();
                key.consume();
            }
        });
    }

    void show(Shown shown) {
        List<String> next = shown.cards().stream().map(card -> card.option().words()).toList();
        if (!next.equals(options)) {
            options = next;
            getColumns().setAll(IntStream.range(-1, options.size()).mapToObj(this::column).toList());
        }
        getItems().setAll(shown.rows());
    }

    @SuppressWarnings("unchecked")
    private TableColumn<CompareRow, CompareRow> column(int at) {
        if (at < 0) {
            return leaf(Texts.of("compare.figure"), FIGURE, Place.OF_NAMES);
        }
        TableColumn<CompareRow, CompareRow> option = new TableColumn<>(options.get(at));
        option.getColumns().add(leaf(Texts.of("compare.here"), VALUE, new Place(at, false)));
        if (at > 0) {
            option.getColumns().add(leaf(Texts.of("compare.change"), CHANGE, new Place(at, true)));
        }
        return option;
    }

    private TableColumn<CompareRow, CompareRow> leaf(String heading, double width, Place place) {
        TableColumn<CompareRow, CompareRow> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new FigureCell(place));
        Scaled.to(this, width * LEAST_SHARE, column::setMinWidth);
        Scaled.to(this, width, column::setPrefWidth);
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(place);
        if (place.at() >= 0) {
            column.getStyleClass().add("hp-number");
        }
        return column;
    }

    private void openFocused() {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        if (focused.getTableColumn() != null && focused.getRow() >= 0 && focused.getRow() < getItems().size()) {
            open(getItems().get(focused.getRow()), (Place) focused.getTableColumn().getUserData());
        }
    }

    private void open(CompareRow row, Place place) {
        if (place.at() >= 0) {
            row.cell(place.at()).drill(place.ofChanges()).ifPresent(drill -> open.accept(drill, place.at()));
        }
    }

    private static final class Row extends TableRow<CompareRow> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
        private static final PseudoClass CAUSE = PseudoClass.getPseudoClass("cause");

        @Override
        protected void updateItem(CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row != null && row.rank() == Rank.HEADING);
            pseudoClassStateChanged(CAUSE, !empty && row != null && row.rank() == Rank.CAUSE);
        }
    }

    private final class FigureCell extends TableCell<CompareRow, CompareRow> {
        private final Place place;

        FigureCell(Place place) {
            this.place = place;
            setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(row -> open(row, place)));
        }

        @Override
        protected void updateItem(CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setAccessibleText(null);
            } else if (place.at() < 0) {
                setText(row.figure());
                setAccessibleText(row.figure());
            } else {
                Cell cell = row.cell(place.at());
                setText(place.ofChanges() ? shaped(cell) : cell.value());
                setAccessibleText(Texts.of(
                        "compare.spoken", options.get(place.at()), row.figure(), Objects.requireNonNullElse(getText(), "")));
            }
        }

        /// With a shape beside the sign, so that it is told from afar.
        private static String shaped(Cell cell) {
            return switch (cell.sense()) {
                case 1 -> "▲ " + cell.change();
                case -1 -> "▼ " + cell.change();
                default -> cell.change();
            };
        }
    }
}
