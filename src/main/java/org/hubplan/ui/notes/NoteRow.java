package org.hubplan.ui.notes;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// One note of the list: a box to tick where it is a to-do, another shape where it is not.
final class NoteRow extends HBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    NoteRow(NotesViewModel model, Note note, Runnable edit) {
        getStyleClass().add("hp-note");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(note.text());
        text.getStyleClass().add("hp-history-words");
        text.setWrapText(true);
        Label about = new Label(sort(note) + " · " + model.about(note.subject()));
        about.getStyleClass().addAll("hp-small", "hp-muted");
        VBox words = new VBox(2, text, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        pseudoClassStateChanged(UNDONE, note.done());
        getChildren()
                .setAll(
                        shape(model, note),
                        words,
                        button("note-edit-" + note.id(), Texts.of("notes.edit"), MaterialDesignP.PENCIL_OUTLINE, edit),
                        button(
                                "note-remove-" + note.id(),
                                Texts.of("notes.remove"),
                                MaterialDesignD.DELETE_OUTLINE,
                                () -> model.remove(note)));
    }

    private static String sort(Note note) {
        return switch (note.sort()) {
            case NOTE -> Texts.of("notes.sort.note");
            case TO_DO -> note.done() ? Texts.of("notes.sort.done") : Texts.of("notes.sort.to-do");
            case ASSUMPTION -> Texts.of("notes.sort.assumption");
        };
    }

    private static Node shape(NotesViewModel model, Note note) {
        if (note.sort() == Note.Sort.TO_DO) {
            CheckBox box = new CheckBox();
            box.setId("note-tick-" + note.id());
            box.setSelected(note.done());
            box.setAccessibleText(note.text());
            box.setOnAction(_ -> model.tick(note));
            return inPlace(box);
        }
        return inPlace(new FontIcon(
                note.sort() == Note.Sort.NOTE ? MaterialDesignN.NOTE_TEXT_OUTLINE : MaterialDesignA.ALPHA_A_BOX_OUTLINE));
    }

    private static StackPane inPlace(Node shape) {
        StackPane place = new StackPane(shape);
        Scaled.to(place, 28, place::setMinWidth);
        return place;
    }

    private static Button button(String id, String words, Ikon icon, Runnable verb) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> verb.run());
        return button;
    }
}
