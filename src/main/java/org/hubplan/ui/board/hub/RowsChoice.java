package org.hubplan.ui.board.hub;

import javafx.scene.control.ComboBox;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Texts;

/// What the rows of the matrix are, in sight beside it.
final class RowsChoice extends ComboBox<Rows> {
    RowsChoice(OpenedHub opened) {
        setId("matrix-rows");
        getStyleClass().add("rows-choice");
        setAccessibleText(Texts.of("board.rows.spoken"));
        getItems().setAll(Rows.values());
        ChoiceWords.in(this, RowsChoice::words);
        valueProperty().bindBidirectional(opened.rowsProperty());
    }

    private static String words(Rows rows) {
        return switch (rows) {
            case BY_FUNCTION -> Texts.of("board.rows.by-function");
            case BY_GRADE -> Texts.of("board.rows.by-grade");
            case BY_STATE -> Texts.of("board.rows.by-state");
            case BY_BUILDING -> Texts.of("board.rows.by-building");
        };
    }
}
