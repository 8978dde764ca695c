package org.hubplan.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// The notes about one thing, open to-dos first, with a line to write another.
public final class NotesView extends VBox {
    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 300;

    private final NotesViewModel model;
    private final NoteLine line;
    private final VBox list = new VBox();
    private final Button close = new Button(Texts.of("what-if.answer.close"));

    private NotesView(NotesViewModel model) {
        this.model = model;
        this.line = new NoteLine(model);
        setId("notes");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.of("notes.title"));
        title.getStyleClass().add("hp-subtitle");
        Label about = new Label(model.about());
        about.setId("notes-about");
        about.getStyleClass().add("hp-muted");
        about.setWrapText(true);
        list.setId("notes-list");
        ScrollPane scroll = new ScrollPane(list);
        Scaled.to(scroll, LIST_HEIGHT, scroll::setPrefHeight);
        Scrolling.page(scroll);
        scroll.setFocusTraversable(false);
        close.setId("notes-close");
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(new VBox(2, title, about), line, scroll, foot);
        model.notesProperty().subscribe(this::show);
    }

    /// @param subject what new notes are about
    public static void open(Layers layers, PlanModel plan, Note.Subject subject) {
        NotesView view = new NotesView(new NotesViewModel(plan, subject));
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.close.setOnAction(_ -> layer.close());
        view.line.begin(Optional.empty());
    }

    /// Opens the notes of the option worked on.
    public static Action action(Layers layers, PlanModel plan) {
        return Action.of(
                "notes.open",
                "notes.open",
                MaterialDesignN.NOTE_TEXT_OUTLINE,
                () -> open(layers, plan, Note.Subject.OPTION),
                "Shortcut+T");
    }

    private void show(List<Note> notes) {
        list.getChildren().setAll(notes.stream()
                .map(note -> new NoteRow(model, note, () -> line.begin(Optional.of(note))))
                .toList());
        if (notes.isEmpty()) {
            Label none = new Label(Texts.of("notes.none"));
            none.getStyleClass().add("hp-muted");
            list.getChildren().setAll(none);
        }
    }
}
