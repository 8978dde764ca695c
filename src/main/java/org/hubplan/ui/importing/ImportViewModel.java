package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Hub;
import org.hubplan.session.Answer;
import org.hubplan.session.Imported;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// One spreadsheet on its way into a plan: read, looked at, and only then taken in. Until `confirm` nothing is
/// changed.
public final class ImportViewModel {
    private final PlansViewModel plans;
    private final Work work;
    private final NewPlanDraft draft;
    private final AsNewPlan asNewPlan;
    private final Optional<IntoOpenPlan> intoOpenPlan;
    private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Job>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding ready;

    /// What the planner asks for, and what is shown: the same but while it is being read.
    private Ask asked;

    private Ask shown;

    /// Counts what was begun: what an earlier one comes to is of no more interest.
    private int begun;

    private record Ask(Source source, Destination to) {
        Ask with(Source other) {
            return new Ask(other, to);
        }
    }

    public ImportViewModel(Path file, PlansViewModel plans, Work work, Clock clock) {
        this.plans = plans;
        this.work = work;
        Optional<PlanModel> own = plans.openProperty().get().filter(plan -> !plan.now().settings().invented());
        String author = own.map(plan -> plan.now().settings().author()).orElse(System.getProperty("user.name", ""));
        draft = new NewPlanDraft(file, Path.of(System.getProperty("user.home")));
        asNewPlan = new AsNewPlan(draft, author, plans, clock);
        intoOpenPlan = own.map(IntoOpenPlan::new);
        asked = new Ask(Source.of(file), intoOpenPlan.<Destination>map(one -> one).orElse(asNewPlan));
        shown = asked;
        ready = Bindings.createBooleanBinding(this::isReady, stage, busy, draft.problem());
    }

    // ---- what is shown

    /// How far it has come; null before `start`.
    public ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The reading or writing under way.
    public ReadOnlyObjectProperty<Optional<Job>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What did not work out last, in plain words; what is shown is still so.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether `confirm` would do something.
    public BooleanBinding ready() {
        return ready;
    }

    /// The plan it would begin.
    public NewPlanDraft draft() {
        return draft;
    }

    /// The file's own name, without its folder.
    public String fileName() {
        return asked.source().name();
    }

    /// Name of the plan it could bring up to date: a planner's own that is open, never a sample.
    public Optional<String> openPlanName() {
        return intoOpenPlan.map(one -> one.plan().now().settings().name());
    }

    /// Whether it is to begin a plan, rather than bring the open one up to date.
    public boolean beginsPlan() {
        return asked.to() == asNewPlan;
    }

    /// The hubs that come into the plan with it.
    public List<Hub> addedHubs() {
        return shown.source().hubs();
    }

    /// The hub a held row names, for the planner to add.
    public WantedHub wanted(HeldRow row) {
        List<Hub> known = new ArrayList<>(shown.to().hubs());
        known.addAll(addedHubs());
        return new WantedHub(row.value(), known);
    }

    private boolean isReady() {
        return stage.get() instanceof ImportStage.Looked(Reading.Account read)
                && busy.get().isEmpty()
                && shown.to().takes(read);
    }

    // ---- verbs

    /// Reads the file for the first time.
    public void start() {
        read(asked);
        busy.get().ifPresent(job -> stage.set(new ImportStage.Opening(job)));
    }

    public void chooseKind(Kind kind) {
        read(asked.with(asked.source().as(kind)));
    }

    /// Reads another sheet of the same workbook.
    public void chooseSheet(String name) {
        read(asked.with(asked.source().sheet(name)));
    }

    /// Sends it into a new plan or into the open one: it is read again, against what is there.
    public void beginPlan(boolean isNew) {
        if (isNew != beginsPlan() && intoOpenPlan.isPresent()) {
            read(new Ask(asked.source().with(List.of()), isNew ? asNewPlan : intoOpenPlan.get()));
        }
    }

    /// Has a hub come into the plan with the import, and reads again the rows that name it.
    public void add(Hub hub) {
        List<Hub> hubs = new ArrayList<>(addedHubs());
        hubs.add(hub);
        read(asked.with(asked.source().with(hubs)));
    }

    /// Has a hub not come into the plan after all; its rows are held again.
    public void leaveOut(Hub hub) {
        read(asked.with(asked.source().with(
                addedHubs().stream().filter(one -> !one.equals(hub)).toList())));
    }

    /// Takes it in.
    public void confirm() {
        if (ready.get() && stage.get() instanceof ImportStage.Looked(Reading.Account read)) {
            Destination to = shown.to();
            Supplier<Imported> taking = to.takingIn(read);
            begin(Texts.of("import.writing", fileName()), _ -> taking.get(), imported -> finish(to, imported));
        }
    }

    /// Stops the reading under way. What is being written is written to its end.
    public void cancel() {
        busy.get().ifPresent(Job::cancel);
    }

    /// Whether it can be undone: it is the newest step of the open plan's baseline.
    public boolean canTakeBack() {
        return stage.get() instanceof ImportStage.Done(ImportResult result)
                && intoOpenPlan
                        .filter(one -> plans.openProperty().get().equals(Optional.of(one.plan())))
                        .filter(one -> one.canTakeBack(result.entry()))
                        .isPresent();
    }

    /// Undoes it, where it can be.
    public Answer takeBack() {
        return intoOpenPlan.orElseThrow().takeBack();
    }

    // ---- how it goes

    private void read(Ask ask) {
        busy.get().ifPresent(Job::cancel);
        asked = ask;
        begin(
                Texts.of("import.reading", fileName()),
                job -> ask.to().read(ask.source(), Watching.by(job)),
                this::show);
    }

    private <T> void begin(String words, Job.Task<T> task, Consumer<T> done) {
        int mine = ++begun;
        problem.set(Optional.empty());
        busy.set(Optional.of(work.start(
                words, task, came -> ended(mine, () -> done.accept(came)), why -> ended(mine, () -> fail(why)))));
    }

    private void ended(int one, Runnable then) {
        if (one == begun) {
            busy.set(Optional.empty());
            then.run();
        }
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Account read -> {
                shown = asked;
                stage.set(new ImportStage.Looked(read));
            }
            case Reading.SeveralKinds kinds -> stage.set(new ImportStage.WhichKind(kinds));
            case Reading.WhichDates dates -> fail(dates.words());
            case Reading.Refused refused -> fail(refused.words());
        }
    }

    private void finish(Destination to, Imported imported) {
        switch (imported) {
            case Imported.Done _, Imported.Begun _ -> stage.set(new ImportStage.Done(to.arrived(imported)));
            case Imported.Refused refused -> fail(refused.answer().words());
            case Imported.EmptyHanded _ -> fail(Texts.of("import.nothing-usable"));
            case Imported.NotRead _ -> throw new IllegalStateException("What is taken in was read");
        }
    }

    private void fail(String why) {
        if (stage.get() instanceof ImportStage.Looked) {
            asked = shown;
            problem.set(Optional.of(why));
        } else {
            stage.set(new ImportStage.NotRead(why));
        }
    }
}
