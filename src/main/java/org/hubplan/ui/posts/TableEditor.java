package org.hubplan.ui.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.change.PostField;
import org.hubplan.exchange.headings.Field;
import org.hubplan.model.PostId;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.edit.PostsEditing;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Editing in the table of posts: F2 or a double click edits the cell, rows of a spreadsheet are pasted from the cell on, and what is
/// selected is edited at once.
final class TableEditor {
    private final TableView<PostLine> table;
    private final PostsViewModel model;
    private final PostsEditing editing;
    private final CellCursor cursor;

    TableEditor(TableView<PostLine> table, PostsViewModel model, PostsEditing editing) {
        this.table = table;
        this.model = model;
        this.editing = editing;
        this.cursor = new CellCursor(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.F2 && key.getTarget() == table) {
            editCell();
            key.consume();
        }
    }

    /// Edits every post selected.
    Button button() {
        Button button = new Button(Texts.of("posts.edit"), new FontIcon(MaterialDesignT.TABLE_EDIT));
        button.setId("posts-edit");
        button.setOnAction(_ -> editSelected());
        model.selectedProperty().subscribe(ids -> button.setDisable(ids.isEmpty()));
        return button;
    }

    // ---- verbs

    /// Edits the cell the planner is at.
    ///
    /// @return whether it is one that can be edited
    boolean editCell() {
        Optional<PostField> field = cursor.column().field();
        int row = cursor.row();
        Optional<Node> cell = field.isEmpty() || row < 0 ? Optional.empty() : cursor.cell();
        cell.ifPresent(found -> editing.cell(
                table.getItems().get(row).post(), field.orElseThrow(), found.localToScene(found.getBoundsInLocal())));
        return cell.isPresent();
    }

    /// Edits the cell that was clicked.
    ///
    /// @return whether it is one that can be edited; beside the columns there is none
    boolean editClicked(Object target) {
        return cursor.cell(target).isPresent() && editCell();
    }

    /// Edits every post selected.
    void editSelected() {
        editing.all(List.copyOf(model.selectedProperty().get()));
    }

    /// Shows what the rows on the clipboard would change.
    void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        paste(copied == null ? "" : copied);
    }

    void paste(String text) {
        List<PostId> posts = targets();
        boolean isOneValue = !text.isBlank() && text.strip().lines().count() == 1 && text.indexOf('\t') < 0;
        String rows = isOneValue && isManySelected() ? (text.strip() + "\n").repeat(posts.size()) : text;
        editing.paste(rows, posts, cursor.columns().stream().map(TableEditor::column).toList());
    }

    /// Several selected rows in the order shown, or all from the focused row down.
    private List<PostId> targets() {
        Set<PostId> selected = model.selectedProperty().get();
        Stream<PostLine> lines = isManySelected()
                ? table.getItems().stream().filter(line -> selected.contains(line.id()))
                : table.getItems().stream().skip(Math.max(0, cursor.row()));
        return lines.map(PostLine::id).toList();
    }

    private boolean isManySelected() {
        return model.selectedProperty().get().size() > 1;
    }

    private static Optional<Field> column(PostColumn column) {
        return column == PostColumn.NUMBER ? Optional.of(Field.NUMBER) : column.field().map(PostsEditing::column);
    }
}
