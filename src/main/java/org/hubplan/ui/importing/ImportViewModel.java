package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.mapping.SavedMapping;
import org.hubplan.session.Answer;
import org.hubplan.session.Imported;
import org.hubplan.session.Mappings;
import org.hubplan.ui.difference.DifferenceViewModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// One spreadsheet on its way into a plan: read, looked at, and only then taken in. Until `confirm` nothing changes.
public final class ImportViewModel {
    private final Readings readings;
    private final Mappings mappings;
    private final Destinations destinations;
    private final ShapeViewModel shape;
    private final NewHubs hubs;
    private final DifferenceViewModel difference = new DifferenceViewModel();
    private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.ACCOUNT);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding ready;

    /// What the planner asks for.
    private Ask asked;
    /// What is shown: the same, but while it is being read.
    private Ask shown;

    /// @param mappings those the planner has saved
    public ImportViewModel(Path file, PlansViewModel plans, Mappings mappings, Work work, Clock clock) {
        this.mappings = mappings;
        readings = new Readings(work);
        destinations = new Destinations(file, plans, clock);
        asked = new Ask(Source.of(file), destinations.usual());
        shown = asked;
        shape = new ShapeViewModel(mappings, () -> asked.source().said(), said -> read(asked.with(asked.source().read(said))));
        hubs = new NewHubs(
                () -> shown.source().hubs(), () -> shown.to().hubs(), all -> read(asked.with(asked.source().with(all))));
        ready = Bindings.createBooleanBinding(
                this::isReady, stage, readings.busyProperty(), draft().problem(), difference.decidedProperty());
    }

    /// How far it has come; null before `start`.
    public ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The step the planner is at.
    public ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// How the file is read, for the first three steps.
    public ShapeViewModel shape() {
        return shape;
    }

    /// The reading or writing under way.
    public ReadOnlyObjectProperty<Optional<Job>> busyProperty() {
        return readings.busyProperty();
    }

    /// What did not work out last, in plain words; what is shown is still so.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether `confirm` would do something.
    public BooleanBinding ready() {
        return ready;
    }

    /// The file's own name, without its folder.
    public String fileName() {
        return asked.source().name();
    }

    /// The plan it would begin.
    public NewPlanDraft draft() {
        return destinations.draft();
    }

    /// Name of the plan it could bring up to date: a planner's own that is open, never a sample.
    public Optional<String> openPlanName() {
        return destinations.openPlanName();
    }

    /// Whether it is to begin a plan, rather than bring the open one up to date.
    public boolean beginsPlan() {
        return asked.to() == destinations.of(true);
    }

    /// The hubs that come into the plan with it.
    public NewHubs hubs() {
        return hubs;
    }

    /// What it says otherwise than the open plan, and what of that is taken.
    public DifferenceViewModel difference() {
        return difference;
    }

    /// Whether the planner can go to a step: the later two need the file read to its end.
    public boolean canGo(ImportStep to) {
        boolean laidOut = shape.layoutProperty().get().isPresent() && !(stage.get() instanceof ImportStage.Done);
        return laidOut && (to.compareTo(ImportStep.COLUMNS) <= 0 || stage.get() instanceof ImportStage.Looked);
    }

    private boolean isReady() {
        return stage.get() instanceof ImportStage.Looked(Reading.Account read)
                && readings.busyProperty().get().isEmpty()
                && shown.to().takes(read)
                && (!difference.differs() || difference.taken() > 0);
    }

    /// Reads the file for the first time: by a saved mapping, where it has the shape of one.
    public void start() {
        Ask ask = asked;
        readings.begin(
                Texts.of("import.reading", fileName()),
                _ -> mappings.fitting(ask.source().file()),
                fitting -> {
                    shape.offer(fitting);
                    Mapping said = fitting.stream().findFirst().map(SavedMapping::mapping).orElse(Mapping.NOTHING);
                    read(ask.with(ask.source().read(said)));
                },
                this::fail);
        readings.busyProperty().get().ifPresent(job -> stage.set(new ImportStage.Opening(job)));
    }

    public void go(ImportStep to) {
        if (canGo(to)) {
            step.set(to);
        }
    }

    /// Sends it into a new plan or into the open one: it is read again, against what is there.
    public void beginPlan(boolean isNew) {
        if (isNew != beginsPlan() && openPlanName().isPresent()) {
            read(new Ask(asked.source().with(List.of()), destinations.of(isNew)));
        }
    }

    /// Takes it in.
    public void confirm() {
        if (ready.get() && stage.get() instanceof ImportStage.Looked(Reading.Account read)) {
            Supplier<Imported> taking = shown.to().takingIn(difference.taken(read));
            problem.set(Optional.empty());
            readings.begin(
                    Texts.of("import.writing", fileName()),
                    _ -> taking.get(),
                    this::finish,
                    why -> problem.set(Optional.of(why)));
        }
    }

    /// Stops the reading under way. What is being written is written to its end.
    public void cancel() {
        readings.cancel();
    }

    /// Whether it can be undone: it is the newest step of the open plan's baseline.
    public boolean canTakeBack() {
        return stage.get() instanceof ImportStage.Done(ImportResult result) && destinations.canTakeBack(result);
    }

    /// Undoes it, where it can be.
    public Answer takeBack() {
        return destinations.takeBack();
    }

    /// First what it looks like, which is there at once, then all of it.
    private void read(Ask ask) {
        readings.cancel();
        asked = ask;
        problem.set(Optional.empty());
        readings.begin(
                Texts.of("import.reading", fileName()),
                _ -> Exchange.layout(ask.source(), ask.to().plan()),
                laidOut -> {
                    laidOut.ifPresent(_ -> shape.show(laidOut));
                    readings.begin(
                            Texts.of("import.reading", fileName()),
                            job -> ask.to().look(ask.source(), Watching.by(job)),
                            look -> show(look, laidOut),
                            this::fail);
                },
                this::fail);
    }

    private void show(Look look, Optional<Layout> laidOut) {
        boolean first = stage.get() instanceof ImportStage.Opening;
        switch (look.reading()) {
            case Reading.Account read -> {
                shown = asked;
                difference.show(look.difference());
                shape.show(read);
                boolean certain = laidOut.filter(Layout::isCertain).isPresent();
                at(new ImportStage.Looked(read), first && certain ? ImportStep.ACCOUNT : ImportStep.COLUMNS, first);
            }
            case Reading.SeveralKinds kinds -> at(new ImportStage.WhichKind(kinds), ImportStep.FILE, true);
            case Reading.WhichDates dates -> at(new ImportStage.WhichDates(dates), ImportStep.FILE, true);
            case Reading.Refused refused when laidOut.isPresent() -> at(
                    new ImportStage.Unfit(refused.words()),
                    ImportStep.COLUMNS,
                    first || step.get().compareTo(ImportStep.COLUMNS) > 0);
            case Reading.Refused refused -> fail(refused.words());
        }
    }

    /// @param moves whether the planner is led to the step
    private void at(ImportStage to, ImportStep where, boolean moves) {
        step.set(moves ? where : step.get());
        stage.set(to);
    }

    private void finish(Imported imported) {
        switch (imported) {
            case Imported.Done _, Imported.Begun _ -> stage.set(new ImportStage.Done(shown.to().arrived(imported)));
            case Imported.Refused refused -> fail(refused.answer().words());
            case Imported.EmptyHanded _ -> fail(Texts.of("import.nothing-usable"));
            case Imported.NotRead _ -> throw new IllegalStateException("What is taken in was read");
        }
    }

    private void fail(String why) {
        if (stage.get() instanceof ImportStage.Opening) {
            stage.set(new ImportStage.NotRead(why));
        } else {
            asked = shown;
            problem.set(Optional.of(why));
        }
    }
}
