package org.hubplan.ui.board.hub;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.hub.Matrix.Cell;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.hubplan.ui.notes.NoteMark;

/// One cell of the matrix: how many posts, and how many of them vacant.
final class CellView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final Bunch bunch;
    private final String row;
    private final String column;
    private final Runnable press;
    private final Label posts = new Label();
    private final Label vacant = new Label();
    private final Region mark = WarningLine.shape();
    private final NoteMark note = new NoteMark();
    private final Tooltip why = new Tooltip();
    private String spoken = "";
    private boolean selected;

    /// @param row what the row it lies in is called
    /// @param column what the column it lies in is called
    /// @param press what a screen reader's press of it does
    CellView(Bunch bunch, String row, String column, Runnable press) {
        this.bunch = bunch;
        this.row = row;
        this.column = column;
        this.press = press;
        setId(Ids.of("cell", row, column));
        getStyleClass().addAll("cell", "hp-focusable");
        posts.getStyleClass().add("posts");
        vacant.getStyleClass().add("vacant");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        mark.setManaged(false);
        mark.setVisible(false);
        note.setManaged(false);
        getChildren().setAll(posts, vacant, mark, note);
    }

    Bunch bunch() {
        return bunch;
    }

    void show(Cell cell) {
        posts.setText(Long.toString(cell.posts()));
        vacant.setText(
                cell.isPreviewed()
                        ? Texts.of("board.cell.would-be", cell.wouldBe())
                        : cell.vacant() == 0 || bunch.state().isPresent() ? "" : Texts.of("board.cell.vacant", cell.vacant()));
        vacant.setManaged(!vacant.getText().isEmpty());
        vacant.setVisible(vacant.isManaged());
        pseudoClassStateChanged(PREVIEWED, cell.isPreviewed());
        spoken = Texts.of("board.cell.spoken", row, column, cell.posts(), cell.vacant());
        setAccessibleText(spoken + (mark.isVisible() ? ". " + why.getText() : ""));
    }

    /// Marks it where a limit is broken.
    ///
    /// @param broken why, in sentences; empty where none is
    void mark(String broken) {
        if (!broken.equals(why.getText())) {
            why.setText(broken);
            mark.setVisible(!broken.isEmpty());
            pseudoClassStateChanged(BROKEN, mark.isVisible());
            if (mark.isVisible()) {
                Tooltip.install(this, why);
            } else {
                Tooltip.uninstall(this, why);
            }
            setAccessibleText(spoken + (mark.isVisible() ? ". " + broken : ""));
        }
    }

    /// Marks it where something is written about it.
    void note(List<Note> notes) {
        note.show(notes);
        note.setManaged(false);
        setAccessibleHelp(note.words());
    }

    /// The marks stand in the corners, over what the cell says.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = mark.prefWidth(-1);
        mark.resizeRelocate(getWidth() - width - 1, 1, width, mark.prefHeight(-1));
        note.resizeRelocate(2, 2, note.prefWidth(-1), note.prefHeight(-1));
    }

    void select(boolean nowSelected) {
        if (selected != nowSelected) {
            selected = nowSelected;
            pseudoClassStateChanged(SELECTED, selected);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    void cut(boolean isCut) {
        pseudoClassStateChanged(CUT, isCut);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
