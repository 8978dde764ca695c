package org.hubplan.ui.options;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Entry;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// The one-page answer to a what-if: what is changed, and every figure before and after.
final class AnswerView extends VBox {
    private static final double WIDTH = 620;
    private static final int CHANGES_IN_SIGHT = 5;
    private static final double MOST_OF_CHANGES = 140;

    private final WhatIf whatIf;
    private final Button copy = new Button(Texts.of("what-if.answer.copy"));
    private final Button close = new Button(Texts.of("what-if.answer.close"));

    private AnswerView(WhatIf whatIf) {
        this.whatIf = whatIf;
        setId("what-if-page");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.of("what-if.answer.title", whatIf.beneath().words()));
        title.getStyleClass().add("hp-subtitle");
        Label changes = new Label(whatIf.changes());
        changes.getStyleClass().add("hp-medium");
        copy.setId("what-if-copy");
        close.setId("what-if-close");
        close.setDefaultButton(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, copy, space, close);
        Label hubs = new Label(whatIf.hubs());
        hubs.setId("what-if-hubs");
        hubs.setWrapText(true);
        hubs.setManaged(!whatIf.hubs().isEmpty());
        getChildren().setAll(title, new VBox(8, changes, list()), figures(), hubs, foot);
    }

    static void open(Layers layers, WhatIf whatIf) {
        AnswerView view = new AnswerView(whatIf);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.close.requestFocus();
        view.close.setOnAction(_ -> layer.close());
        view.copy.setOnAction(_ -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(AnswerText.of(whatIf));
            Clipboard.getSystemClipboard().setContent(text);
            view.copy.setText(Texts.of("what-if.answer.copied"));
        });
    }

    private Region list() {
        VBox list = new VBox(2);
        for (Entry entry : whatIf.made()) {
            Label line = new Label(AnswerText.line(entry));
            line.setWrapText(true);
            list.getChildren().add(line);
        }
        if (whatIf.made().size() <= CHANGES_IN_SIGHT) {
            return list;
        }
        ScrollPane scroll = new ScrollPane(list);
        Scaled.to(scroll, MOST_OF_CHANGES, scroll::setPrefHeight);
        Scrolling.page(scroll);
        return scroll;
    }

    private GridPane figures() {
        GridPane grid = new GridPane(32, 6);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        grid.setId("what-if-figures");
        grid.addRow(
                0,
                head(""),
                head(Texts.of("what-if.answer.beneath", whatIf.beneath().number())),
                head(Texts.of("what-if.answer.with")),
                head(Texts.of("what-if.answer.change")));
        for (WhatIf.Difference figure : whatIf.figures()) {
            Label change = new Label(figure.differs() ? figure.change() : Texts.of("ribbon.same"));
            change.getStyleClass().add(figure.differs() ? "hp-strong" : "hp-muted");
            grid.addRow(
                    grid.getRowCount(),
                    new Label(figure.name()),
                    new Label(figure.beneath()),
                    new Label(figure.with()),
                    change);
        }
        grid.getChildren().stream()
                .filter(cell -> GridPane.getColumnIndex(cell) > 0)
                .forEach(cell -> GridPane.setHalignment(cell, HPos.RIGHT));
        return grid;
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().addAll("hp-small", "hp-muted");
        return head;
    }
}
