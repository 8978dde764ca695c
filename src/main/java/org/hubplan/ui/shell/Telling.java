package org.hubplan.ui.shell;

import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;

/// Tells by a toast what came of each verb, with the way back. Where Undo reaches what was done before the plan was
/// opened here, it says so: whoever goes on pressing Ctrl+Z should know whose work is being taken back.
final class Telling {
    private final PlanModel plan;
    private final Toasts toasts;
    private final Actions actions;
    /// The newest entry of the log as the plan was opened.
    private final long opened;

    Telling(PlanModel plan, Toasts toasts, Actions actions) {
        this.plan = plan;
        this.toasts = toasts;
        this.actions = actions;
        this.opened = plan.now().log().last().entry().n();
    }

    void listen() {
        plan.lastAnswerProperty().subscribe(answer -> answer.ifPresent(this::tell));
    }

    private void tell(Answer answer) {
        switch (answer) {
            case Answer.Done done -> {
                Act act = done.logged().entry().act();
                toasts.done(isOfBefore(act) ? Texts.of("toast.undid-before", done.words()) : done.words(), wayOn(act));
            }
            case Answer.Refused refused ->
                toasts.trouble(
                        refused.words(),
                        Optional.of(actions.get("plan.reopen"))
                                .filter(reopen -> reopen.possible().get())
                                .map(reopen -> new Toasts.Way(reopen.words().get(), reopen)));
        }
    }

    private boolean isOfBefore(Act act) {
        return act instanceof Act.Undid undid && undid.n() <= opened;
    }

    /// Steps of an option's history are taken back or made again; what was done otherwise has a way back of its own.
    private Optional<Toasts.Way> wayOn(Act act) {
        return switch (act) {
            case Act.Undid _ -> Optional.of(new Toasts.Way(Texts.of("toast.redo"), actions.get("edit.redo")));
            case Act.Did _, Act.Redid _, Act.Settled _ ->
                Optional.of(new Toasts.Way(Texts.of("toast.undo"), actions.get("edit.undo")));
            default -> Optional.empty();
        };
    }
}
