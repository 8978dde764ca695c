package org.hubplan.cli;

/// A command can't be carried out as asked. The message is one or two plain sentences for the planner:
/// what is wrong, and the way out. Nothing was changed.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
