package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.hubplan.report.print.Printers;
import org.hubplan.session.Answer;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.Versions;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// The paper chosen, of the option on the screen, set anew whenever it is looked at and the plan has changed.
public final class PaperViewModel {
    private final PlanModel plan;
    private final Work work;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final Printing printing;
    private Runnable out = () -> {};
    private final SetUps setUps;
    private final ReadOnlyObjectWrapper<Optional<SetPaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PaperChoice> choice = new ReadOnlyObjectWrapper<>(PaperChoice.USUAL);
    private final ReadOnlyObjectWrapper<PaperSetup> setup = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Zoom zoom = new Zoom();
    private Optional<PaperState> set = Optional.empty();
    private Optional<PaperState> shown = Optional.empty();
    private Optional<Job> setting = Optional.empty();
    private boolean isLookedAt;

    /// @param trouble is told what went wrong, in plain words
    public PaperViewModel(
            PlanModel plan, Work work, Clock clock, Printers printers, SetUps setUps, Consumer<String> trouble) {
        this.plan = plan;
        this.work = work;
        this.clock = clock;
        this.printing = new Printing(work, printers, paper::get, trouble, () -> out.run());
        this.setUps = setUps;
        this.trouble = trouble;
        setup.set(setUps.of(kind()));
        plan.nowProperty().subscribe(_ -> keepUp());
        plan.scopeProperty().subscribe(_ -> keepUp());
    }

    /// Says whether the preview is on the screen: only then the paper is set.
    public void lookAt(boolean isShown) {
        isLookedAt = isShown;
        keepUp();
    }

    private void keepUp() {
        if (!PaperChoice.in(plan.now()).contains(choice.get())) {
            choice.set(PaperChoice.USUAL);
        }
        setup.set(setUps.of(kind()));
        PaperState wanted = new PaperState(plan.now(), plan.scopeProperty().get(), choice.get(), setup.get());
        if (isLookedAt && !set.equals(Optional.of(wanted))) {
            set = Optional.of(wanted);
            stopped.set(false);
            if (shown.filter(one -> one.choice().equals(wanted.choice())).isEmpty()) {
                replace(Optional.empty());
            }
            ready.set(false);
            setting.ifPresent(Job::cancel);
            setting = Optional.of(work.start(
                    wanted.choice().making(),
                    job -> wanted.set(LocalDate.now(clock), job),
                    done -> put(wanted, done),
                    said -> fail(wanted, said),
                    () -> stop(wanted)));
        }
    }

    /// Whether what is wanted now is what is shown.
    boolean isSet() {
        return shown.equals(set) && set.isPresent();
    }

    // ---- how it is set up

    private PaperKind kind() {
        return choice.get() instanceof PaperChoice.Fresh fresh ? fresh.kind() : PaperKind.STAFFING;
    }

    /// Whether the paper is one whose figures and hubs can be laid out.
    boolean isStaffing() {
        return choice.get() instanceof PaperChoice.Fresh fresh && fresh.kind() == PaperKind.STAFFING;
    }

    /// Whether its sections can be worded.
    ObservableValue<Boolean> isDecision() {
        return choice.map(one -> one instanceof PaperChoice.Fresh fresh && fresh.kind() == PaperKind.DECISION);
    }

    WordingViewModel wording() {
        return new WordingViewModel(plan);
    }

    /// Whether the paper can be set up at all: one of a frozen version prints as it was.
    ObservableValue<Boolean> isFrozen() {
        return choice.map(one -> one instanceof PaperChoice.Frozen);
    }

    PaperSetup setup() {
        return setup.get();
    }

    ReadOnlyObjectProperty<PaperSetup> setupProperty() {
        return setup.getReadOnlyProperty();
    }

    /// Sets papers of this kind so from now on.
    void setUp(PaperSetup wanted) {
        setUps.keep(kind(), wanted);
        keepUp();
    }

    /// Whether the setting was stopped by the planner, so that there is nothing to see.
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// Whether the paper shown is the one chosen, of the plan as it stands: only then it may go anywhere.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Sets the paper after all.
    void setAgain() {
        set = Optional.empty();
        keepUp();
    }

    /// Looks at another paper.
    void choose(PaperChoice wanted) {
        choice.set(wanted);
        keepUp();
    }

    ReadOnlyObjectProperty<PaperChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The papers there are, told anew whenever the plan changes.
    ObservableValue<List<PaperChoice>> choices() {
        return plan.nowProperty().map(PaperChoice::in);
    }

    /// Keeps the option as it stands under a name, with its papers as they print now.
    Answer freeze(String label) {
        return plan.ask(session -> Versions.freeze(session, session.now().current(), label, LocalDate.now(clock)));
    }

    /// A paper that was overtaken by a newer state while it was being set is not shown.
    private void put(PaperState of, SetPaper done) {
        if (set.equals(Optional.of(of))) {
            shown = set;
            replace(Optional.of(done));
            ready.set(true);
        } else {
            done.pages().close();
        }
    }

    /// The paper shown before is none of what is chosen now, and goes.
    private void stop(PaperState of) {
        if (set.equals(Optional.of(of))) {
            stopped.set(true);
            replace(Optional.empty());
        }
    }

    private void fail(PaperState of, String said) {
        trouble.accept(said);
        stop(of);
    }

    private void replace(Optional<SetPaper> next) {
        Optional<SetPaper> before = paper.get();
        paper.set(next);
        before.ifPresent(old -> old.pages().close());
    }

    Printing printing() {
        return printing;
    }

    /// The paper shown; empty until the first is set.
    ReadOnlyObjectProperty<Optional<SetPaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    Zoom zoom() {
        return zoom;
    }

    /// Name suggested for the file: `Staffing plan, Met Intelligence 2018, option 1 Preferred.pdf`.
    String suggestedFile() {
        String title = paper.get().map(SetPaper::title).orElseGet(() -> Texts.of("paper.title"));
        return title.replaceAll("[\\\\/:*?\"<>|]", "-") + ".pdf";
    }

    /// Saves the PDF that is shown, or the same paper as a Word file.
    ///
    /// @param done called when it is on disk
    void save(Path file, Runnable done) {
        paper.get().ifPresent(shown -> work.start(
                Texts.of("paper.saving", file.getFileName()),
                _ -> {
                    shown.save(file);
                    return file;
                },
                _ -> {
                    done.run();
                    out.run();
                },
                trouble));
    }

    /// @param then called whenever a paper has gone to a file or a printer
    public void whenOut(Runnable then) {
        out = then;
    }
}
