package org.hubplan.ui.board;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.filter.Filters.Matching;
import org.hubplan.ui.kit.Texts;

/// Says, in the middle of a board full of zeros, that it is the filter that no post matches, and leads back.
final class NoMatch extends Pane {
    private final HBox sign;

    /// @param afterwards puts the keyboard back on the board
    NoMatch(Filters filters, Runnable afterwards) {
        setPickOnBounds(false);
        Label words = new Label(Texts.of("board.no-match"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("hp-strong");
        words.setAccessibleRole(AccessibleRole.TEXT);
        Button clear = new Button(Texts.of("board.no-match.clear"));
        clear.setId("no-match-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> {
            filters.clear();
            afterwards.run();
        });
        sign = new HBox(words, clear);
        sign.setId("no-match");
        sign.getStyleClass().add("flip-sign");
        sign.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sign);
        filters.matchingProperty().subscribe(this::show);
    }

    private void show(Matching matching) {
        setVisible(!matching.isAll() && matching.posts() == 0);
    }

    @Override
    protected void layoutChildren() {
        sign.autosize();
        sign.relocate(
                Math.round((getWidth() - sign.getWidth()) / 2), Math.round((getHeight() - sign.getHeight()) / 2));
    }
}
