package org.hubplan.report.print;

/// A paper can't be printed. Says why and what to do instead, in sentences for a planner.
public final class PrintRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PrintRefused(String words) {
        super(words);
    }

    PrintRefused(String words, Throwable cause) {
        super(words, cause);
    }
}
