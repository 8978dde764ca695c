package org.hubplan.ui.replay;

import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list of changes with how each fits; long ones are drawn only as far as they are seen.
final class FitList extends ListView<ChangeFit> {
    /// @param none said where the list is empty
    /// @param line makes the node of a line
    FitList(String id, String spoken, String none, ObservableList<ChangeFit> rows, Supplier<ChangeFitView> line) {
        super(rows);
        setId(id);
        getStyleClass().add("change-fits");
        setAccessibleText(spoken);
        setFocusTraversable(false);
        Label empty = new Label(none);
        empty.getStyleClass().add("hp-muted");
        setPlaceholder(empty);
        setCellFactory(_ -> new Cell(line.get()));
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private static final class Cell extends ListCell<ChangeFit> {
        private final ChangeFitView view;

        Cell(ChangeFitView view) {
            this.view = view;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ChangeFit change, boolean empty) {
            super.updateItem(change, empty);
            setGraphic(empty ? null : view);
            setAccessibleText(empty ? null : change.words() + ". " + change.state());
            if (!empty) {
                view.show(change);
            }
        }
    }
}
