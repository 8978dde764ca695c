package org.hubplan.change;

/// How a change, or one post of it, fits a plan it was not made on. Of several the gravest stands for all.
public enum Verdict {
    /// The plan is already what the change wants.
    DONE("done already"),
    /// The plan is still what the change set out from.
    VALID("still valid"),
    /// A post, person or hub of the change is gone or closed.
    OVERTAKEN("overtaken"),
    /// The plan is neither what the change set out from nor what it wants, or no longer allows it.
    CONFLICT("in conflict");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether someone has to say what becomes of the change.
    public boolean isToBeDecided() {
        return this == OVERTAKEN || this == CONFLICT;
    }

    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
