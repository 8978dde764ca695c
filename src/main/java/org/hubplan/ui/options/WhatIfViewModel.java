package org.hubplan.ui.options;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Option;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The what-if worked on, followed change by change and, during a drag, as it would be; and the verbs around it.
public final class WhatIfViewModel {
    /// More than these and a strip can't be read at a glance.
    private static final int FIGURES_AT_A_GLANCE = 4;

    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<Optional<WhatIf>> whatIf = new ReadOnlyObjectWrapper<>(Optional.empty());

    public WhatIfViewModel(PlanModel plan) {
        this.plan = plan;
        plan.shownProperty().subscribe(_ -> follow());
        plan.nowProperty().subscribe(_ -> follow());
        plan.scopeProperty().subscribe(_ -> follow());
    }

    private void follow() {
        Option option = plan.now().currentTimeline().option();
        whatIf.set(
                option.isWhatIf()
                        ? Optional.of(WhatIf.of(plan.now(), plan.shown(), plan.scopeProperty().get()))
                        : Optional.empty());
    }

    /// Empty where an option of its own is worked on.
    public ReadOnlyObjectProperty<Optional<WhatIf>> whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /// `3 changes · Vacancies −4 · Posts moved +4`
    static String atAGlance(WhatIf whatIf) {
        String figures = whatIf.figures().stream()
                .filter(WhatIf.Difference::differs)
                .limit(FIGURES_AT_A_GLANCE)
                .map(figure -> figure.label() + " " + figure.change())
                .collect(Collectors.joining(" · "));
        return whatIf.changes() + " · " + (figures.isEmpty() ? Texts.of("what-if.no-difference") : figures);
    }

    // ---- verbs

    public Answer begin() {
        return plan.perform(session -> session.options().whatIf(plan.now().current()));
    }

    public Answer keep() {
        return plan.perform(session -> session.options().keep(plan.now().current()));
    }

    public Answer discard() {
        return plan.perform(session -> session.options().discard(plan.now().current()));
    }

    /// A new option with all that a what-if thrown away had come to, worked on from now on.
    public Answer bringBack(int whatIfThrownAway, String name) {
        Answer answer = plan.ask(session -> session.options().duplicate(whatIfThrownAway, name));
        if (answer instanceof Answer.Done done) {
            plan.switchTo(done.logged().entry().option());
        }
        return answer;
    }
}
