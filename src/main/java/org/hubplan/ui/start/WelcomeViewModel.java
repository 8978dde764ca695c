package org.hubplan.ui.start;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;

/// The welcome over the sample plan: one live hint that follows what the planner does, and gone for good once closed.
public final class WelcomeViewModel {
    /// How far the planner has come.
    public enum Step {
        /// Nothing tried yet: what to drag, and where to.
        DRAG,
        /// A drag is under way: the figures show what would come of it.
        WATCH,
        /// A change is made: it can be taken back.
        MADE,
        /// Closed.
        GONE
    }

    private final PlanModel plan;
    private final Memory memory;
    private final int changesAtFirst;
    private final Optional<Suggestion> suggestion;
    private final Subscription following;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();

    public WelcomeViewModel(PlanModel plan, Memory memory) {
        this.plan = plan;
        this.memory = memory;
        this.changesAtFirst = changes();
        this.suggestion = Suggestion.of(plan.standing().plan());
        step.set(plan.now().settings().invented() && !memory.now().welcomed() ? Step.DRAG : Step.GONE);
        following = plan.previewProperty()
                .subscribe(_ -> follow())
                .and(plan.nowProperty().subscribe(_ -> follow()));
    }

    private int changes() {
        return plan.now().currentTimeline().history().done().size();
    }

    private void follow() {
        if (step.get() == Step.GONE) {
            return;
        }
        boolean hasChanged = changes() > changesAtFirst;
        step.set(!plan.previewProperty().get().isNone() ? Step.WATCH : hasChanged ? Step.MADE : Step.DRAG);
    }

    /// What to drag where; empty where the plan holds nothing fit for it.
    public Optional<Suggestion> suggestion() {
        return suggestion;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Keep trying: the welcome closes, and doesn't come back.
    public void close() {
        following.unsubscribe();
        memory.keep(remembered -> remembered.asWelcomed());
        step.set(Step.GONE);
    }
}
