package org.hubplan.ui.importing;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Imported;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.ui.start.PlansViewModel;

/// Begins a plan with what is imported, and puts it on the desk in place of the one that was there.
final class AsNewPlan implements Destination {
    private final NewPlanDraft draft;
    private final String author;
    private final PlansViewModel plans;
    private final Clock clock;

    /// @param author who signs its changes
    AsNewPlan(NewPlanDraft draft, String author, PlansViewModel plans, Clock clock) {
        this.draft = draft;
        this.author = author;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Look look(Source source, Progress progress) {
        return new Look(
                PlanFromWorkbook.read(PlanSettings.named("New", author).command(), source, progress), Optional.empty());
    }

    @Override
    public boolean takes(Reading.Account read) {
        return !read.account().isEmptyHanded() && draft.problem().get().isEmpty();
    }

    @Override
    public Supplier<Imported> takingIn(Reading.Account read) {
        Path file = draft.file().get();
        PlanSettings settings = PlanSettings.named(draft.nameProperty().get().strip(), author);
        return () -> PlanFromWorkbook.begin(file, settings, read, clock);
    }

    @Override
    public ImportResult arrived(Imported imported) {
        Imported.Begun begun = (Imported.Begun) imported;
        plans.show(begun.session());
        return new ImportResult(begun.account(), begun.session().now().settings().name(), 1, List.empty());
    }

    @Override
    public Collection<Hub> hubs() {
        return Plan.blank().hubs();
    }

    @Override
    public Plan plan() {
        return Plan.blank();
    }
}
