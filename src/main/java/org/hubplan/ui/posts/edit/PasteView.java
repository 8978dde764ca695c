package org.hubplan.ui.posts.edit;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.edit.PasteViewModel.Line;
import org.hubplan.ui.posts.edit.PasteViewModel.State;

/// What a paste would change, row by row, before it does.
final class PasteView extends VBox {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 600;

    private final PasteViewModel model;
    private final EditFoot foot;

    private PasteView(PasteViewModel model) {
        this.model = model;
        PayChoice pay = new PayChoice(model.payProperty());
        pay.show(model.isPaid());
        this.foot = new EditFoot(pay, model.effectProperty(), model.problemProperty(), model.why());
        setId("paste-preview");
        getStyleClass().addAll("hp-dialog", "edit-dialog");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        Label title = new Label(Texts.of("posts.paste.title"));
        title.getStyleClass().add("hp-subtitle");
        TableView<Line> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, counts(), unread(), table, foot);
        model.problemProperty().subscribe(_ -> sayVerb());
    }

    static Layer open(Layers layers, PasteViewModel model) {
        PasteView view = new PasteView(model);
        return view.foot.open(layers, view, model::confirm, model::cancel);
    }

    private HBox counts() {
        Label changes = new Label(Texts.count("posts.paste.changes", model.count(State.CHANGES)));
        changes.setId("paste-changes");
        changes.getStyleClass().add("hp-strong");
        Label same = new Label(Texts.count("posts.paste.unchanged", model.count(State.SAME)));
        same.setId("paste-unchanged");
        same.getStyleClass().add("hp-muted");
        Label faulty = new Label(Texts.of("posts.paste.faulty", model.count(State.FAULTY)));
        faulty.setId("paste-faulty");
        faulty.getStyleClass().add(model.count(State.FAULTY) > 0 ? "hp-broken" : "hp-muted");
        HBox counts = new HBox(16, changes, same, faulty);
        counts.setAlignment(Pos.CENTER_LEFT);
        return counts;
    }

    private Label unread() {
        String columns = String.join(", ", model.unread());
        Label unread = new Label(columns.isEmpty()
                ? Texts.of("posts.paste.blank")
                : Texts.of("posts.paste.unread", columns) + " " + Texts.of("posts.paste.blank"));
        unread.getStyleClass().addAll("hp-caption", "hp-muted");
        unread.setWrapText(true);
        return unread;
    }

    private TableView<Line> table() {
        TableView<Line> table = new TableView<>(FXCollections.observableArrayList(model.lines()));
        table.setId("paste-rows");
        table.setAccessibleText(Texts.of("posts.paste.table"));
        table.setMinHeight(96);
        Label none = new Label(Texts.of("posts.paste.no-rows"));
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        Columns<Line> columns = new Columns<>(table);
        columns.number(Texts.of("column.row"), 56, line -> (long) line.row(), String::valueOf);
        columns.text(Texts.of("column.number"), 108, Line::number);
        columns.text(Texts.of("column.state"), 108, PasteView::state);
        columns.text(Texts.of("posts.paste.what"), 600, Line::words);
        return table;
    }

    private static String state(Line line) {
        return Texts.of(switch (line.state()) {
            case FAULTY -> "posts.paste.state.faulty";
            case CHANGES -> "posts.paste.state.changes";
            case SAME -> "posts.paste.state.same";
        });
    }

    private void sayVerb() {
        long faulty = model.count(State.FAULTY);
        foot.say(
                faulty == 0 || !model.isPossible()
                        ? Texts.count("posts.edit.verb", model.count(State.CHANGES))
                        : Texts.of("posts.edit.verb.without", Texts.count("board.posts", model.count(State.CHANGES)), faulty),
                model.isPossible());
    }
}
