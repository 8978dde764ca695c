package org.hubplan.cli;

import java.util.Optional;

/// A command can't be carried out as asked. The message is one or two plain sentences for the planner:
/// what is wrong, and the way out. Nothing was changed.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Reply> found;

    Refusal(String message) {
        this(message, Optional.empty());
    }

    /// @param found what was learned before the refusal, which is answered all the same
    Refusal(String message, Optional<Reply> found) {
        super(message);
        this.found = found;
    }

    Optional<Reply> found() {
        return found;
    }
}
