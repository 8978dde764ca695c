package org.hubplan.report.pdf;

/// A paper could not be saved. The message is one or two plain sentences for the planner: what is wrong, naming the
/// file, and the way out. Nothing was changed.
public final class PaperRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PaperRefused(String message) {
        super(message);
    }

    public PaperRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
