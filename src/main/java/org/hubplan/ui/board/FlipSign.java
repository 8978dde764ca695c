package org.hubplan.ui.board;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Says, over the board and without moving anything on it, that it is the baseline that is shown, and leads back.
final class FlipSign extends Pane {
    private static final double MARGIN = 6;

    private final Label words = new Label(Texts.of("board.flip.sign"), new FontIcon(MaterialDesignH.HISTORY));
    private final HBox sign;

    FlipSign(PlanModel plan) {
        setPickOnBounds(false);
        getStyleClass().add("flip-frame");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("hp-strong");
        words.setAccessibleRole(AccessibleRole.TEXT);
        Button back = new Button(Texts.of("board.flip.back"));
        back.setId("flip-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> plan.flip(false));
        sign = new HBox(words, back);
        sign.setId("flip-sign");
        sign.getStyleClass().add("flip-sign");
        sign.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sign);
        plan.flippedProperty().subscribe(flipped -> {
            setVisible(flipped);
            words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    @Override
    protected void layoutChildren() {
        sign.autosize();
        sign.relocate(Math.round((getWidth() - sign.getWidth()) / 2), MARGIN);
    }
}
