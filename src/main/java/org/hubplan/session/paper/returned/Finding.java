package org.hubplan.session.paper.returned;

/// A figure of a returned paper that needs a look.
///
/// @param where it stands, as a planner says it
/// @param printed as the paper was printed
/// @param says as the paper says it now; empty where it is gone
/// @param plan as the plan says it now; empty where it has no such figure any more
public record Finding(Kind kind, String where, String printed, String says, String plan) {
    /// What the matter is, the gravest first.
    public enum Kind {
        /// Typed over, to something the plan does not say.
        EDITED("edited", "Changed by hand; the plan still says what was printed"),
        /// Typed over, and the plan has moved on to something else again.
        EDITED_AND_MOVED("edited-and-moved", "Changed by hand, and the plan has changed too"),
        /// The plan has moved on; the paper says what was printed.
        MOVED("moved", "The plan has changed since it was printed"),
        /// The plan's paper has no such figure any more.
        NOT_IN_PLAN("not-in-plan", "The plan no longer has this figure"),
        /// Still there, but no longer bound: whether it is the same figure is a guess by its place.
        UNBOUND("unbound", "No longer bound; found by its place in the table"),
        /// Taken out of the paper.
        MISSING("missing", "Taken out of the paper");

        private final String key;
        private final String words;

        Kind(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /// As scripts have it: `edited-and-moved`.
        public String key() {
            return key;
        }

        public String words() {
            return words;
        }
    }
}
