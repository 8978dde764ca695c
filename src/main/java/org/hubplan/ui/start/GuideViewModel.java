package org.hubplan.ui.start;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Act;
import org.hubplan.ledger.Scope;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;

/// The guide's first steps. It notices what the planner does, however they do it, and blocks nothing. It opens by itself
/// over the sample, goes on in the plan opened next, stays closed once closed, and comes back from Help.
public final class GuideViewModel {
    private static final String OPEN = "guide.open";
    private static final String DONE = "guide.done";

    private final PlanModel plan;
    private final Memory memory;
    private final Optional<Suggestion> suggestion;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<GuideStep>> done = new ReadOnlyObjectWrapper<>(Set.of());
    private int changesAtFirst;

    public GuideViewModel(PlanModel plan, Memory memory) {
        this.plan = plan;
        this.memory = memory;
        this.changesAtFirst = changes();
        this.suggestion = Suggestion.of(plan.standing().plan());
        boolean isFirst = plan.now().settings().invented() && !memory.now().welcomed();
        open.set(memory.now().kept(OPEN).map("yes"::equals).orElse(isFirst));
        done.set(memory.now().kept(DONE).map(GuideViewModel::read).orElse(Set.of()));
        plan.nowProperty().subscribe(_ -> follow());
        plan.previewProperty().subscribe(preview -> trying.set(!preview.isNone()));
    }

    private static Set<GuideStep> read(String words) {
        return Arrays.stream(GuideStep.values())
                .filter(step -> List.of(words.split(" ")).contains(step.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GuideStep.class)));
    }

    private int changes() {
        return plan.now().currentTimeline().history().done().size();
    }

    private void follow() {
        if (!plan.now().currentTimeline().now().ledger().total(Scope.EVERYTHING).isZero()) {
            tick(GuideStep.OPEN_PLAN);
        }
        if (changes() > changesAtFirst && plan.now().log().last().entry().act() instanceof Act.Did) {
            tick(GuideStep.MOVE);
        }
        changesAtFirst = Math.min(changesAtFirst, changes());
    }

    private void tick(GuideStep step) {
        if (open.get() && !done.get().contains(step)) {
            Set<GuideStep> all = EnumSet.copyOf(List.of(step));
            all.addAll(done.get());
            done.set(all);
            memory.keep(remembered -> remembered.keeping(
                    DONE, all.stream().map(Enum::name).collect(Collectors.joining(" "))));
        }
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether something is being tried out just now, by a drag or a dialog.
    public ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /// The steps done, in whichever order.
    public ReadOnlyObjectProperty<Set<GuideStep>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The first step not done; empty when all are.
    public Optional<GuideStep> current() {
        return Arrays.stream(GuideStep.values()).filter(step -> !done.get().contains(step)).findFirst();
    }

    /// What to drag where; empty where the plan holds nothing fit for it.
    public Optional<Suggestion> suggestion() {
        return suggestion;
    }

    /// Whether it leads through the sample.
    public boolean isOfSample() {
        return plan.now().settings().invented();
    }

    // ---- verbs

    /// The planner has opened a hub.
    public void hubIsOpen() {
        tick(GuideStep.OPEN_HUB);
    }

    /// A paper has gone to a printer or a file.
    public void paperIsOut() {
        tick(GuideStep.PRINT);
    }

    /// Closes it; it doesn't come back by itself.
    public void close() {
        open.set(false);
        memory.keep(remembered -> remembered.asWelcomed().keeping(OPEN, "no"));
    }

    /// Begins it anew.
    public void begin() {
        memory.keep(remembered -> remembered.keeping(OPEN, "yes").forgetting(DONE));
        changesAtFirst = changes();
        done.set(Set.of());
        open.set(true);
        follow();
    }
}
