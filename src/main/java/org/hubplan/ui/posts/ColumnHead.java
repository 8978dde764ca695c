package org.hubplan.ui.posts;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;

/// The head of a column: its name with the way it is sorted, and beneath it the field that filters it.
final class ColumnHead {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
    private static final double MARGINS = 12;

    private final PostColumn column;
    private final FilterRow row;
    private final TextField field = new TextField();

    /// @param back puts the keyboard into the rows
    ColumnHead(PostColumn column, FilterRow row, Runnable back) {
        this.column = column;
        this.row = row;
        field.setId("posts-filter-" + column.key());
        field.getStyleClass().add("posts-filter");
        field.setAccessibleText(Texts.of("posts.filter.of", column.heading()));
        field.setAccessibleHelp(help());
        field.setTooltip(new Tooltip(help()));
        field.textProperty().bindBidirectional(row.typedProperty(column));
        field.textProperty().subscribe(this::judge);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ESCAPE -> {
                    if (field.getText().isEmpty()) {
                        back.run();
                    }
                    field.clear();
                    key.consume();
                }
                case ENTER, DOWN -> {
                    back.run();
                    key.consume();
                }
                default -> { }
            }
        });
    }

    private String help() {
        if (column == PostColumn.GRADE) {
            return Texts.of("posts.filter.grades");
        }
        return column.isFigure() ? Texts.of("posts.filter.figures") : Texts.of("posts.filter.words");
    }

    private void judge() {
        boolean isReadable = row.isReadable(column);
        field.pseudoClassStateChanged(UNREADABLE, !isReadable);
        field.setAccessibleHelp(isReadable ? help() : Texts.of("posts.filter.unreadable"));
        field.getTooltip().setText(isReadable ? help() : Texts.of("posts.filter.unreadable"));
    }

    TextField field() {
        return field;
    }

    void over(TableColumn<?, ?> its) {
        Label words = new Label(column.heading());
        words.setMaxWidth(Double.MAX_VALUE);
        words.textTruncatedProperty().subscribe(isCut -> words.setTooltip(isCut ? new Tooltip(column.heading()) : null));
        HBox.setHgrow(words, Priority.ALWAYS);
        field.setMinWidth(0);
        VBox head = new VBox(2, new HBox(words, mark(its)), field);
        head.prefWidthProperty().bind(Bindings.max(0, its.widthProperty().subtract(MARGINS)));
        its.setGraphic(head);
        its.setSortNode(new Region());
    }

    /// The way it is sorted, which is there to be read however narrow the column is.
    private Label mark(TableColumn<?, ?> its) {
        Label mark = new Label();
        mark.getStyleClass().add("sorted");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.textProperty().bind(its.textProperty().map(said -> said.substring(column.heading().length()).strip()));
        mark.managedProperty().bind(mark.textProperty().isNotEmpty());
        mark.visibleProperty().bind(mark.managedProperty());
        return mark;
    }

    /// `Grade ↑`, or where it is sorted by others before `Grade ↓2`.
    static String words(PostColumn column, Sorting sorting) {
        for (int at = 0; at < sorting.by().size(); at++) {
            Sorting.By by = sorting.by().get(at);
            if (by.column() == column) {
                return column.heading() + " " + (by.up() ? "↑" : "↓") + (sorting.by().size() > 1 ? at + 1 : "");
            }
        }
        return column.heading();
    }
}
