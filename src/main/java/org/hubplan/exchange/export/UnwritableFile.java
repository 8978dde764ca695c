package org.hubplan.exchange.export;

import java.io.IOException;

/// A file that can't be written. The message is one plain sentence for the planner: which file, why, and the
/// way out. What was there before is untouched.
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
