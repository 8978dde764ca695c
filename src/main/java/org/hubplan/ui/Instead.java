package org.hubplan.ui;

import java.util.function.Function;
import org.hubplan.change.Change;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;

/// Another change in place of the newest, as when a drop's count is corrected after it: to a planner one step.
///
/// @param another made from where the option stands without the newest change
record Instead(Function<Standing, Change> another, String reason) {
    /// Where the other is refused, the newest change stands as before.
    Answer in(Session session, int option) {
        Answer undone = session.undo(option);
        if (undone instanceof Answer.Refused) {
            return undone;
        }
        Answer answer = session.act(option, another.apply(session.now().timeline(option).now()), reason);
        if (answer instanceof Answer.Refused) {
            session.redo(option);
        }
        return answer;
    }
}
