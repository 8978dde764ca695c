package org.hubplan.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.hubplan.change.Option;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.TypedDay;

/// The planner's verbs for options as a whole, on the option worked on, and when each can be had.
///
/// What a dialog asks for is told where it is done; where it is refused, the answer is the dialog's to show.
public final class OptionsViewModel {
    private final PlanModel plan;

    public OptionsViewModel(PlanModel plan) {
        this.plan = plan;
    }

    /// The option worked on.
    public Option current() {
        return plan.now().currentTimeline().option();
    }

    /// Archived options that can be brought back, which what-ifs thrown away can't.
    public List<Option> archived() {
        return plan.now().options().stream().filter(OptionsViewModel::canComeBack).toList();
    }

    private static boolean canComeBack(Option option) {
        return option.archived() && !option.isWhatIf();
    }

    // ---- when each can be had

    /// An option of its own is worked on: not the baseline, not a what-if.
    BooleanBinding isOwn() {
        return so(now -> own(now).isPresent());
    }

    BooleanBinding isLocked() {
        return so(now -> own(now).filter(Option::locked).isPresent());
    }

    BooleanBinding isUnlocked() {
        return so(now -> own(now).filter(option -> !option.locked()).isPresent());
    }

    BooleanBinding isWhatIf() {
        return so(now -> now.currentTimeline().option().isWhatIf());
    }

    BooleanBinding hasArchived() {
        return so(now -> now.options().stream().anyMatch(OptionsViewModel::canComeBack));
    }

    private static Optional<Option> own(OpenPlan now) {
        return Optional.of(now.currentTimeline().option()).filter(option -> !option.isBaseline() && !option.isWhatIf());
    }

    private BooleanBinding so(Predicate<OpenPlan> claim) {
        return Bindings.createBooleanBinding(() -> claim.test(plan.now()), plan.nowProperty());
    }

    // ---- verbs

    /// A new option of the bare baseline, worked on from now on.
    public Answer create(String name) {
        return made(session -> session.options().duplicate(Option.BASELINE, name));
    }

    /// A new option with all changes of the one worked on, worked on from now on.
    public Answer duplicate(String name) {
        return made(session -> session.options().duplicate(plan.now().current(), name));
    }

    /// A new option with the changes of another up to one of them, worked on from now on.
    ///
    /// @param upTo entry of the last taken over; 0 for none
    public Answer branch(int from, long upTo, String name) {
        return made(session -> session.options().branch(from, upTo, name));
    }

    private Answer made(Function<Session, Answer> verb) {
        Answer answer = plan.ask(verb);
        if (answer instanceof Answer.Done done) {
            plan.switchTo(done.logged().entry().option());
        }
        return answer;
    }

    public Answer rename(String name) {
        return plan.ask(session -> session.options().rename(plan.now().current(), name));
    }

    /// @param typed a day: `2019-04-01`, `1 Apr 2019` or `1/4/2019`
    public Answer redate(String typed) {
        return TypedDay.read(typed)
                .map(day -> plan.ask(session -> session.options().redate(plan.now().current(), day)))
                .orElseGet(() -> Answer.refused(
                        Texts.of("option.date.no-day", typed.strip()), Texts.of("option.date.write")));
    }

    public Answer lock(String reason) {
        return plan.ask(session -> session.options().lock(plan.now().current(), reason.strip()));
    }

    public Answer unlock(String reason) {
        return plan.ask(session -> session.options().unlock(plan.now().current(), reason));
    }

    public Answer archive() {
        return plan.perform(session -> session.options().archive(plan.now().current()));
    }

    /// Brings an option back, and works on it.
    public Answer restore(int option) {
        Answer answer = plan.perform(session -> session.options().restore(option));
        if (answer instanceof Answer.Done) {
            plan.switchTo(option);
        }
        return answer;
    }
}
