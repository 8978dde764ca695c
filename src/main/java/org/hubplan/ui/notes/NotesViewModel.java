package org.hubplan.ui.notes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Note;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The notes beside the option worked on that are about one thing, or all of them.
public final class NotesViewModel {
    private final PlanModel plan;
    private final Note.Subject subject;
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());

    /// @param subject what new notes are about; where it is the option, notes about anything in it are shown
    public NotesViewModel(PlanModel plan, Note.Subject subject) {
        this.plan = plan;
        this.subject = subject;
        show();
    }

    private void show() {
        OpenPlan now = plan.now();
        notes.set(now.notes(now.current()).stream().filter(note -> covers(note.subject())).toList());
    }

    /// A hub covers its stacks.
    private boolean covers(Note.Subject other) {
        return subject.equals(Note.Subject.OPTION)
                || subject.equals(other)
                || subject.function().isEmpty() && subject.hub().isPresent() && subject.hub().equals(other.hub());
    }

    /// Open to-dos first, and of these and the rest the newest first.
    public ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// What new notes are about, in a planner's words.
    public String about() {
        return about(subject);
    }

    /// `Central East`, `Central East, DC Research`, `change 12: Move 4 DC …`, `option 1 Preferred`
    public String about(Note.Subject other) {
        if (other.change() != 0) {
            return Texts.of("notes.about.change", other.change(), changeWords(other.change()));
        }
        if (other.hub().isEmpty()) {
            return Texts.of("notes.about.option", plan.now().currentTimeline().option().words());
        }
        String stack = other.grade().map(Grade::label).orElse("") + " " + other.function();
        return stack.isBlank() ? hubName(other.hub().get()) : hubName(other.hub().get()) + ", " + stack.strip();
    }

    private String changeWords(long n) {
        return plan.now().log().get(Math.toIntExact(n - 1)).entry().words();
    }

    private String hubName(HubCode code) {
        return plan.standing().plan().hub(code).map(Hub::name).orElse(code.value());
    }

    // ---- verbs

    public Answer write(Note.Sort sort, String text) {
        return done(plan.ask(session -> session.remarks().note(plan.now().current(), subject, sort, text)));
    }

    public Answer edit(Note note, String text) {
        return done(plan.ask(session -> session.remarks().edit(note, text, note.done())));
    }

    /// Marks a to-do done, or open again.
    public Answer tick(Note note) {
        return done(plan.perform(session -> session.remarks().edit(note, note.text(), !note.done())));
    }

    public Answer remove(Note note) {
        return done(plan.perform(session -> session.remarks().remove(note)));
    }

    private Answer done(Answer answer) {
        show();
        return answer;
    }
}
