package org.hubplan.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Change;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Limits;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Answer;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;

/// The open plan as every screen sees it: the state that is on disk, the preview of a change under way,
/// and whose posts are counted. Used on the JavaFX thread only.
public final class PlanModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<OpenPlan> now;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyObjectWrapper<Standing> shown;
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Answer>> lastAnswer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Scope> scope;
    private final Writing writing = new Writing();
    private final Sight sight = new Sight();
    private final Judging judging = new Judging();

    public PlanModel(Session session) {
        this.session = session;
        this.now = new ReadOnlyObjectWrapper<>(session.now());
        this.shown = new ReadOnlyObjectWrapper<>(session.now().currentTimeline().now());
        this.scope = new SimpleObjectProperty<>(Scope.of(session.now().settings().command()));
        show(standing());
    }

    public Session session() {
        return session;
    }

    /// The state on disk.
    public ReadOnlyObjectProperty<OpenPlan> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public OpenPlan now() {
        return now.get();
    }

    /// What the figures on the screen are of: the preview's standing where one is under way, else the current option's.
    public ReadOnlyObjectProperty<Standing> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Standing shown() {
        return shown.get();
    }

    /// Where the current option stands on disk, whatever is being tried out, with the changes that the lens lets
    /// through.
    public Standing standing() {
        return sight.instead().orElseGet(() -> now().currentTimeline().now());
    }

    /// Which changes are looked at. Through any other lens than of all changes nothing can be changed.
    public ReadOnlyObjectProperty<Lens> lensProperty() {
        return sight.lensProperty();
    }

    /// Whether every figure shown is the baseline's, for a look. Nothing can be changed meanwhile.
    public ReadOnlyBooleanProperty flippedProperty() {
        return sight.flippedProperty();
    }

    public boolean isFlipped() {
        return sight.isFlipped();
    }

    public Standing baseline() {
        return now().baseline();
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Which limits are broken, now and with what is being tried out. Told anew after each change of either, when the
    /// figures shown are those they were judged by.
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public Checked checked() {
        return checked.get();
    }

    /// Whose posts the ribbon counts.
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// What came of the last verb, for the status line and the undo toast; told anew each time, even where
    /// the same is refused twice.
    public ReadOnlyObjectProperty<Optional<Answer>> lastAnswerProperty() {
        return lastAnswer.getReadOnlyProperty();
    }

    /// Why the plan's file takes nothing any more, in plain words with the way out; empty while every change reaches it.
    /// What the screen shows is then what was last written.
    public ReadOnlyObjectProperty<Optional<String>> unsavedProperty() {
        return writing.refusedProperty();
    }

    // ---- verbs

    /// Looks at all changes of the option, at the agreed ones, or at those in effect by a day.
    public void lookThrough(Lens wanted) {
        stopTrying();
        sight.lookThrough(wanted);
        refresh();
    }

    /// Shows the baseline's figures in place of the option's, or the option's again. Nothing is changed by it.
    public void flip(boolean toBaseline) {
        if (isFlipped() != toBaseline) {
            stopTrying();
            sight.flip(toBaseline);
            refresh();
        }
    }

    /// Shows the figures as they would be.
    public Standing.Next tryOut(Change change) {
        if (sight.isOnlyLooking()) {
            return new Standing.Next.No(sight.refusal());
        }
        Standing.Next next = session.preview(now().current(), change);
        preview.set(Preview.of(change, next));
        show(next instanceof Standing.Next.Yes yes ? yes.standing() : standing());
        return next;
    }

    /// Shows the figures as they are again.
    public void stopTrying() {
        if (!preview.get().isNone()) {
            preview.set(Preview.NONE);
            show(standing());
        }
    }

    /// Makes a change in the current option.
    public Answer act(Change change, String reason) {
        return act(change, reason, Optional.empty());
    }

    /// @param effective the day it takes effect, where it isn't the option's own
    public Answer act(Change change, String reason, Optional<LocalDate> effective) {
        return unlessOnlyLooking(() -> session.act(now().current(), change, reason, effective));
    }

    /// Takes back the newest change and makes another in its place, shown as one step. Where the other is
    /// refused, the newest change stands as before.
    ///
    /// @param another made from where the option stands without the newest change
    public Answer actInstead(Function<Standing, Change> another, String reason) {
        return unlessOnlyLooking(() -> new Instead(another, reason).in(session, now().current()));
    }

    private Answer unlessOnlyLooking(Supplier<Answer> verb) {
        stopTrying();
        return told(sight.isOnlyLooking() ? new Answer.Refused(sight.refusal()) : writing.answer(verb));
    }

    public Answer undo() {
        return perform(it -> it.undo(now().current()));
    }

    public Answer redo() {
        return perform(it -> it.redo(now().current()));
    }

    /// Does something with options, their history or remarks.
    public Answer perform(Function<Session, Answer> verb) {
        return told(unlessFlipped(verb));
    }

    /// Does what a dialog asks for. Only what is done is told; a refusal is the dialog's, to say beside its field.
    public Answer ask(Function<Session, Answer> verb) {
        Answer answer = unlessFlipped(verb);
        return answer instanceof Answer.Done ? told(answer) : answer;
    }

    private Answer unlessFlipped(Function<Session, Answer> verb) {
        stopTrying();
        return isFlipped() ? new Answer.Refused(sight.refusal()) : writing.answer(() -> verb.apply(session));
    }

    public void switchTo(int option) {
        flip(false);
        stopTrying();
        write(() -> session.switchTo(option));
    }

    /// Keeps other settings. Where the figures were of the plan's command, they are of its new one.
    public void change(PlanSettings settings) {
        boolean isOfCommand = scope.get().equals(Scope.of(now().settings().command()));
        write(() -> session.change(settings));
        if (isOfCommand) {
            scope.set(Scope.of(settings.command()));
        }
    }

    /// Holds every option to other limits.
    public void hold(Limits limits) {
        stopTrying();
        write(() -> session.remarks().hold(limits));
    }

    /// Takes over what others (an import) did to the session.
    public void refresh() {
        OpenPlan next = session.now();
        sight.lookAt(next);
        now.set(next);
        show(standing());
    }

    private void show(Standing standing) {
        shown.set(standing);
        checked.set(judging.of(now(), standing(), standing));
    }

    private Answer told(Answer answer) {
        refresh();
        lastAnswer.set(Optional.empty());
        lastAnswer.set(Optional.of(answer));
        return answer;
    }

    private void write(Runnable keeping) {
        writing.keep(keeping).ifPresentOrElse(this::told, this::refresh);
    }
}
