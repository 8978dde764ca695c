package org.hubplan.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.hubplan.change.Note;

/// That there is a note about a hub or a stack: a small turned-over page, full where something is still to be done. What is
/// written stands in its tooltip.
public final class NoteMark extends Region {
    private static final PseudoClass TO_DO = PseudoClass.getPseudoClass("to-do");

    private final Tooltip texts = new Tooltip();

    /// With no notes, and so not seen.
    public NoteMark() {
        getStyleClass().add("note-mark");
        show(List.of());
    }

    public void show(List<Note> notes) {
        boolean isAny = !notes.isEmpty();
        setVisible(isAny);
        setManaged(isAny);
        pseudoClassStateChanged(TO_DO, notes.stream().anyMatch(Note::isOpenToDo));
        texts.setText(words(notes));
        if (isAny) {
            Tooltip.install(this, texts);
        } else {
            Tooltip.uninstall(this, texts);
        }
    }

    /// What is written, a note a line; empty where nothing is.
    public String words() {
        return texts.getText();
    }

    private static String words(List<Note> notes) {
        return notes.stream()
                .map(note -> (note.isOpenToDo() ? "☐ " : note.done() ? "☑ " : "– ") + note.text())
                .collect(Collectors.joining("\n"));
    }
}
