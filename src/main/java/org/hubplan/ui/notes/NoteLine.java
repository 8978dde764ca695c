package org.hubplan.ui.notes;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.session.Answer;
import org.hubplan.ui.kit.Texts;

/// Where a note is written, or written anew. Enter keeps it; what stands in the way is said beneath.
final class NoteLine extends VBox {
    private final NotesViewModel model;
    private final TextField text = new TextField();
    private final Label problem = new Label();
    private final Button keep = new Button();
    private final HBox sorts = new HBox();
    private final ToggleGroup sort = new ToggleGroup();
    private Optional<Note> edited = Optional.empty();

    NoteLine(NotesViewModel model) {
        super(8);
        this.model = model;
        text.setId("note-text");
        text.setPromptText(Texts.of("notes.prompt"));
        text.setAccessibleText(Texts.of("notes.prompt"));
        text.setOnAction(_ -> keep());
        text.textProperty().subscribe(_ -> problem.setText(""));
        HBox.setHgrow(text, Priority.ALWAYS);
        keep.setId("note-keep");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> keep());
        problem.setId("note-problem");
        problem.getStyleClass().addAll("hp-broken", "hp-small");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        sorts.getStyleClass().add("hp-segments");
        sorts.setMaxWidth(USE_PREF_SIZE);
        sorts.getChildren()
                .setAll(
                        choice(Note.Sort.NOTE, Texts.of("notes.sort.note")),
                        choice(Note.Sort.TO_DO, Texts.of("notes.sort.to-do")),
                        choice(Note.Sort.ASSUMPTION, Texts.of("notes.sort.assumption")));
        sort.selectToggle(sort.getToggles().getFirst());
        getChildren().setAll(sorts, new HBox(8, text, keep), problem);
    }

    private ToggleButton choice(Note.Sort one, String words) {
        ToggleButton choice = new ToggleButton(words);
        choice.setId("note-sort-" + one.label().replace(' ', '-'));
        choice.setUserData(one);
        choice.setToggleGroup(sort);
        choice.getStyleClass().setAll("hp-segment", "hp-focusable");
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            text.requestFocus();
        });
        return choice;
    }

    /// @param note the one to write anew; empty for a new one
    void begin(Optional<Note> note) {
        edited = note;
        text.setText(note.map(Note::text).orElse(""));
        keep.setText(note.isPresent() ? Texts.of("notes.save") : Texts.of("notes.add"));
        sorts.setDisable(note.isPresent());
        text.requestFocus();
        text.end();
    }

    private void keep() {
        Answer answer = edited.map(note -> model.edit(note, text.getText()))
                .orElseGet(() -> model.write((Note.Sort) sort.getSelectedToggle().getUserData(), text.getText()));
        switch (answer) {
            case Answer.Done _ -> begin(Optional.empty());
            case Answer.Refused refused -> problem.setText(refused.words());
        }
    }
}
