package org.hubplan.ui.importing;

import io.vavr.collection.List;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.hubplan.change.Option;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.session.Answer;
import org.hubplan.session.ImportDifference;
import org.hubplan.session.Imported;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.difference.Told;
import org.hubplan.ui.importing.ImportResult.Unfit;

/// Brings the baseline of the open plan up to date: one step in its history, and the options are replayed on it.
final class IntoOpenPlan implements Destination {
    private final PlanModel plan;

    IntoOpenPlan(PlanModel plan) {
        this.plan = plan;
    }

    PlanModel openPlan() {
        return plan;
    }

    @Override
    public Plan plan() {
        return plan.baseline().plan();
    }

    @Override
    public Look look(Source source, Progress progress) {
        Plan against = plan.session().now().baseline().plan();
        Reading reading = PlanFromWorkbook.read(plan.session(), source, progress);
        return new Look(
                reading,
                reading instanceof Reading.Account read && against.posts().findAny().isPresent()
                        ? Optional.of(Told.of(ImportDifference.of(read, against), against))
                        : Optional.empty());
    }

    /// What says only what the plan has already makes no step.
    @Override
    public boolean takes(Reading.Account read) {
        return !read.account().isEmptyHanded() && read.change().isPresent();
    }

    @Override
    public Supplier<Imported> takingIn(Reading.Account read) {
        return () -> PlanFromWorkbook.into(plan.session(), read);
    }

    @Override
    public ImportResult arrived(Imported imported) {
        OpenPlan before = plan.now();
        plan.refresh();
        Imported.Done done = (Imported.Done) imported;
        return new ImportResult(
                done.account(),
                plan.now().settings().name(),
                done.answer().map(answer -> answer.logged().entry().n()).orElse(0L),
                unfit(before, plan.now()));
    }

    /// The changes that fitted before and don't now, option by option, each option's oldest first.
    private static List<Unfit> unfit(OpenPlan before, OpenPlan now) {
        return List.ofAll(now.timelines().values()).flatMap(timeline -> {
            List<Long> known = before.timeline(timeline.option().number()).unfit().map(one -> one.entry().n());
            return timeline.unfit()
                    .reject(one -> known.contains(one.entry().n()))
                    .reverse()
                    .map(one -> new Unfit(
                            timeline.option().words(), one.entry().words(), one.refusal().words()));
        });
    }

    @Override
    public Collection<Hub> hubs() {
        return plan.baseline().plan().hubs();
    }

    /// Whether the import that made an entry is still the baseline's newest step, so that it can be taken back.
    boolean canTakeBack(long entry) {
        return plan.now().timeline(Option.BASELINE).history().done().headOption().exists(head -> head.n() == entry);
    }

    /// Takes the baseline's newest step back.
    Answer takeBack() {
        Answer answer = plan.session().undo(Option.BASELINE);
        plan.refresh();
        return answer;
    }
}
