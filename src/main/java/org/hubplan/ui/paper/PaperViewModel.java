package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.StaffingPaper;
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
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Optional<State> set = Optional.empty();
    private boolean isLookedAt;

    /// What a paper depends on.
    private record State(OpenPlan plan, Scope scope) {}

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
        State wanted = new State(plan.now(), plan.scopeProperty().get());
        if (isLookedAt && !set.equals(Optional.of(wanted))) {
            set = Optional.of(wanted);
            work.start(Texts.of("paper.setting"), _ -> setPaper(wanted), done -> put(wanted, done), trouble);
        }
    }

    private SetPaper setPaper(State state) {
        Paper made = StaffingPaper.of(
                        state.plan(), state.plan().current(), state.scope(), Lens.ALL, LocalDate.now(clock))
                .paper();
        byte[] pdf = PdfPaper.bytes(made);
        return new SetPaper(made.title(), pdf, PagePreview.of(pdf));
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
