package org.hubplan.session.paper.returned;

import org.hubplan.report.Figures.Place;

/// A figure of a returned paper that needs a look.
///
/// @param place where it stands
/// @param printed as the paper was printed
/// @param says as the paper says it now; empty where it is gone
/// @param plan as the plan says it now; empty where it has no such figure any more
public record Finding(Kind kind, Place place, String printed, String says, String plan) {
    /// What the matter is, the gravest first.
    public enum Kind {
        /// Typed over, to something the plan does not say.
        EDITED("edited", "Changed by hand", "Somebody typed over it; the plan still says what was printed."),
        /// Typed over, and the plan has moved on to something else again.
        EDITED_AND_MOVED(
                "edited-and-moved",
                "By hand, and in the plan",
                "Somebody typed over it, and the plan has moved on to another figure."),
        /// The plan has moved on; the paper says what was printed.
        MOVED("moved", "Plan has changed", "The paper says what was printed; the plan has moved on since."),
        /// The plan's paper has no such figure any more.
        NOT_IN_PLAN("not-in-plan", "No longer in the plan", "The paper of the plan as it stands has no such figure."),
        /// Still there, but no longer bound: whether it is the same figure is a guess by its place.
        UNBOUND(
                "unbound",
                "No longer bound",
                "What stands in its place was found by table, row and column: look whether it is the same figure."),
        /// Taken out of the paper.
        MISSING("missing", "Taken out", "It was printed, and is not in the paper any more.");

        private final String key;
        private final String label;
        private final String words;

        Kind(String key, String label, String words) {
            this.key = key;
            this.label = label;
            this.words = words;
        }

        /// As scripts have it: `edited-and-moved`.
        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        /// What it means, in a sentence.
        public String words() {
            return words;
        }
    }

    /// As a planner says it: `By hub: BCU, CE, FTE here strength`.
    public String where() {
        return place.words();
    }
}
