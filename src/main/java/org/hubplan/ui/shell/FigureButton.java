package org.hubplan.ui.shell;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hubplan.ui.shell.RibbonFit.Form;

/// One figure of the ribbon: its label, its value, and beneath it the change against the baseline.
final class FigureButton extends Button {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Label sign = text("hp-ribbon-sign");
    private final Label label = text("hp-caption", "hp-muted");
    private final Label value = text("hp-figure");
    private final Label unit = text("hp-caption", "hp-muted");
    private final Label change = text("hp-caption", "hp-strong");
    private final Label beneath = text("hp-caption", "hp-muted");
    private final HBox values = new HBox(4, value, unit);
    /// As high with nothing in it, so that all figures of a ribbon stand in one line.
    private final HBox under = new HBox(6, change, beneath) {
        @Override
        protected double computePrefHeight(double width) {
            return label.prefHeight(-1);
        }
    };
    private final VBox lines = new VBox(label, values, under);
    private RibbonFigure figure;
    private Form form = Form.WHOLE;

    FigureButton(String id, Consumer<Drill> open) {
        setId(id);
        getStyleClass().setAll("hp-ribbon-figure", "hp-focusable");
        values.setAlignment(Pos.BASELINE_LEFT);
        HBox all = new HBox(8, sign, lines);
        all.getStyleClass().add("content");
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.accept((Drill) getUserData()));
        setTooltip(new Tooltip());
    }

    void show(RibbonFigure newFigure) {
        figure = newFigure;
        setUserData(figure.drill());
        setAccessibleText(figure.spoken());
        setAccessibleHelp(figure.meaning());
        put(sign, figure.sign());
        label.setText(figure.label());
        value.setText(figure.value());
        put(unit, figure.unit());
        put(change, figure.change());
        beneath.setText(figure.was().map(before -> Texts.of("ribbon.now", before)).orElse(figure.beneath()));
        wear(form);
        pseudoClassStateChanged(FIRST, figure.isFirst());
        getStyleClass().remove("hp-differs");
        if (figure.was().isPresent()) {
            getStyleClass().add("hp-differs");
        }
    }

    /// Shows as much of it as there is room for. What it was before a preview is told in every form.
    void wear(Form newForm) {
        form = newForm;
        setVisible(form != Form.FOLDED);
        setManaged(form != Form.FOLDED);
        boolean isTold = !beneath.getText().isEmpty() && (form == Form.WHOLE || figure.was().isPresent());
        beneath.setVisible(isTold);
        beneath.setManaged(isTold);
        String open = Texts.of("ribbon.open", figure.label());
        String untold = isTold ? "" : beneath.getText();
        getTooltip().setText(Stream.of(untold, figure.meaning(), open).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /// How wide it is in a form, in pixels, whichever it wears now.
    double width(Form inForm) {
        double around = prefWidth(-1) - lines.prefWidth(-1);
        boolean isTold = inForm == Form.WHOLE || figure.was().isPresent();
        double least = Math.max(label.prefWidth(-1), values.prefWidth(-1));
        double foot = change.isManaged() ? change.prefWidth(-1) : 0;
        double parts = isTold && !beneath.getText().isEmpty() ? beneath.prefWidth(-1) : 0;
        double gap = foot > 0 && parts > 0 ? under.getSpacing() : 0;
        return around + Math.max(least, foot + gap + parts);
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
