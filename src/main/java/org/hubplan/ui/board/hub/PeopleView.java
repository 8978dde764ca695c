package org.hubplan.ui.board.hub;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.model.Displaced;
import org.hubplan.model.Fte;
import org.hubplan.ui.kit.Texts;

/// The people without a post who wait in the unplaced tray; nothing where there are none.
final class PeopleView extends VBox {
    private static final int MOST_LISTED = 12;

    private final OpenedHub opened;

    PeopleView(OpenedHub opened) {
        this.opened = opened;
        setId("displaced");
        getStyleClass().add("displaced");
        opened.people().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().clear();
        setManaged(!opened.people().isEmpty());
        setVisible(isManaged());
        if (opened.people().isEmpty()) {
            return;
        }
        Label head = new Label(Texts.of("board.tray.people", Texts.count("board.people", opened.people().size())));
        head.getStyleClass().add("hp-strong");
        getChildren().add(head);
        opened.people().stream().limit(MOST_LISTED).map(PeopleView::line).forEach(getChildren()::add);
        if (opened.people().size() > MOST_LISTED) {
            getChildren().add(new Label(Texts.of("board.tray.more", opened.people().size() - MOST_LISTED)));
        }
    }

    private static Label line(Displaced waiting) {
        return new Label(Texts.of(
                "board.tray.person",
                waiting.person().gradeHeld(),
                Fte.words(waiting.person().fte()),
                waiting.lastPost(),
                waiting.command()));
    }
}
