package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.session.Answer;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.Papers;
import org.hubplan.session.paper.Versions;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The staffing plan of the option on the screen, set anew whenever it is looked at and the plan has changed.
public final class PaperViewModel {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3;

    private final PlanModel plan;
    private final Work work;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final ReadOnlyObjectWrapper<Optional<SetPaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PaperChoice> choice =
            new ReadOnlyObjectWrapper<>(PaperChoice.USUAL);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Optional<State> set = Optional.empty();
    private boolean isLookedAt;

    /// What a paper depends on.
    private record State(OpenPlan plan, Scope scope, PaperChoice choice) {}

    /// @param trouble is told what went wrong, in plain words
    public PaperViewModel(PlanModel plan, Work work, Clock clock, Consumer<String> trouble) {
        this.plan = plan;
        this.work = work;
        this.clock = clock;
        this.trouble = trouble;
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
        State wanted = new State(plan.now(), plan.scopeProperty().get(), choice.get());
        if (isLookedAt && !set.equals(Optional.of(wanted))) {
            set = Optional.of(wanted);
            work.start(Texts.of("paper.setting"), _ -> setPaper(wanted), done -> put(wanted, done), trouble);
        }
    }

    private SetPaper setPaper(State state) {
        return switch (state.choice()) {
            case PaperChoice.Fresh fresh -> set(Papers.of(state.plan(), wanted(fresh, state)));
            case PaperChoice.Frozen frozen -> {
                byte[] pdf = Versions.pdf(frozen.paper());
                yield new SetPaper(frozen.words(), pdf, PagePreview.of(pdf));
            }
        };
    }

    private WantedPaper wanted(PaperChoice.Fresh fresh, State state) {
        return WantedPaper.of(fresh.kind(), state.plan().current(), LocalDate.now(clock))
                .within(state.scope())
                .through(fresh.agreedOnly() ? Lens.agreed() : Lens.ALL);
    }

    private static SetPaper set(Paper made) {
        byte[] pdf = PdfPaper.bytes(made);
        return new SetPaper(made.title(), pdf, PagePreview.of(pdf));
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
    private void put(State of, SetPaper done) {
        if (!set.equals(Optional.of(of))) {
            done.pages().close();
            return;
        }
        Optional<SetPaper> before = paper.get();
        paper.set(Optional.of(done));
        before.ifPresent(old -> old.pages().close());
    }

    /// The paper shown; empty until the first is set.
    ReadOnlyObjectProperty<Optional<SetPaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// 1 is the size the page has on paper, at 96 pixels an inch.
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    void zoomIn() {
        zoomTo(zoom.get() * STEP);
    }

    void zoomOut() {
        zoomTo(zoom.get() / STEP);
    }

    void zoomTo(double wanted) {
        zoom.set(Math.clamp(wanted, SMALLEST, LARGEST));
    }

    /// Name suggested for the file: `Staffing plan, Met Intelligence 2018, option 1 Preferred.pdf`.
    String suggestedFile() {
        String title = paper.get().map(SetPaper::title).orElseGet(() -> Texts.of("paper.title"));
        return title.replaceAll("[\\\\/:*?\"<>|]", "-") + ".pdf";
    }

    /// Saves the PDF that is shown.
    ///
    /// @param done called when it is on disk
    void save(Path file, Runnable done) {
        paper.get().ifPresent(shown -> work.start(
                Texts.of("paper.saving", file.getFileName()),
                _ -> {
                    PaperFile.save(shown.pdf(), file);
                    return file;
                },
                _ -> done.run(),
                trouble));
    }
}
