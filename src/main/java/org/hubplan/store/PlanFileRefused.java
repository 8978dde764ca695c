package org.hubplan.store;

/// A plan file could not be opened, made or written. The message is one or two plain sentences for the
/// planner: what is wrong, naming the file, and the way out. Nothing was changed.
public final class PlanFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PlanFileRefused(String message) {
        super(message);
    }

    public PlanFileRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
