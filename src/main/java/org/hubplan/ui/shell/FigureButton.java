package org.hubplan.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;

/// One figure of the ribbon: its label, its value, and beneath it the change against the baseline.
final class FigureButton extends Button {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Label sign = text("hp-ribbon-sign");
    private final Label label = text("hp-caption", "hp-muted");
    private final Label value = text("hp-figure");
    private final Label unit = text("hp-caption", "hp-muted");
    private final Label change = text("hp-caption", "hp-strong");
    private final Label beneath = text("hp-caption", "hp-muted");

    FigureButton(String id, Consumer<Drill> open) {
        setId(id);
        getStyleClass().setAll("hp-ribbon-figure", "hp-focusable");
        HBox values = new HBox(4, value, unit);
        values.setAlignment(Pos.BASELINE_LEFT);
        HBox under = new HBox(6, change, beneath);
        VBox lines = new VBox(label, values, under);
        HBox all = new HBox(8, sign, lines);
        all.getStyleClass().add("content");
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.accept((Drill) getUserData()));
        setTooltip(new Tooltip());
    }

    void show(RibbonFigure figure) {
        setUserData(figure.drill());
        setAccessibleText(figure.spoken());
        put(sign, figure.sign());
        label.setText(figure.label());
        value.setText(figure.value());
        put(unit, figure.unit());
        put(change, figure.change());
        put(beneath, figure.was().map(before -> Texts.of("ribbon.now", before)).orElse(figure.beneath()));
        getTooltip().setText(Texts.of("ribbon.open", figure.label()));
        pseudoClassStateChanged(FIRST, figure.isFirst());
        getStyleClass().remove("hp-differs");
        if (figure.was().isPresent()) {
            getStyleClass().add("hp-differs");
        }
    }

    private static void put(Label place, String text) {
        place.setText(text);
        place.setManaged(!text.isEmpty());
        place.setVisible(!text.isEmpty());
    }

    private static Label text(String... styles) {
        Label text = new Label();
        text.getStyleClass().addAll(styles);
        text.setMinWidth(USE_PREF_SIZE);
        return text;
    }
}
