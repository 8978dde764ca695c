package org.hubplan.session;

import org.hubplan.change.Logged;
import org.hubplan.change.Outcome;
import org.hubplan.ledger.Standing;

/// What comes of asking a session for something.
public sealed interface Answer {
    /// Done, and on disk.
    ///
    /// @param standing where the option stands now
    record Done(Logged logged, Standing standing) implements Answer {
        /// What was done, in a planner's words.
        public String words() {
            return logged.entry().words();
        }
    }

    /// Not done; nothing has changed.
    record Refused(Outcome.Refused refusal) implements Answer {
        public String words() {
            return refusal.words();
        }
    }

    static Refused refused(String why, String wayOut) {
        return new Refused(new Outcome.Refused(why, wayOut));
    }
}
