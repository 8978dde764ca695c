package org.hubplan.ui.board.hub;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// That a filter lets no post of the opened hub through, and the way to all of them; nothing where it lets some.
final class NoMatch extends WrappingLine {
    private final OpenedHub opened;

    /// @param showAll takes the filter off
    NoMatch(OpenedHub opened, Runnable showAll) {
        super(8);
        this.opened = opened;
        setId("no-match-here");
        Button all = new Button(Texts.of("board.hub.no-match.way"));
        all.setId("no-match-way");
        all.setOnAction(_ -> showAll.run());
        getChildren().setAll(new Label(Texts.of("board.hub.no-match")), all);
        opened.filteredProperty().subscribe(_ -> show());
        opened.matrixProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean isNone = opened.filteredProperty().get()
                && opened.matrixProperty().get().isPresent()
                && opened.matching() == 0;
        setVisible(isNone);
        setManaged(isNone);
    }
}
