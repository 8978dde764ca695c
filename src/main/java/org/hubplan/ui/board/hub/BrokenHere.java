package org.hubplan.ui.board.hub;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.check.Breach;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// The limits broken at the opened hub, a sentence each; nothing where none is.
final class BrokenHere extends VBox {
    private static final int SHOWN = 3;

    BrokenHere(OpenedHub opened) {
        setId("broken-here");
        getStyleClass().add("broken-here");
        opened.brokenProperty().subscribe(this::show);
    }

    private void show(List<Breach> broken) {
        setVisible(!broken.isEmpty());
        setManaged(!broken.isEmpty());
        getChildren().setAll(broken.stream().limit(SHOWN).map(breach -> new WarningLine(breach.why())).toList());
        if (broken.size() > SHOWN) {
            getChildren().add(new Label(Texts.of("board.broken.more", broken.size() - SHOWN)));
        }
    }
}
