package org.hubplan.cli;

import java.nio.file.Path;
import org.hubplan.session.Session;

/// How a command gets at the plan it names.
@FunctionalInterface
interface Plans {
    /// The plan, open.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if it can't be opened
    Held open(Path plan);

    /// A plan in a command's hands.
    ///
    /// @param isOwn whether it was opened for this command alone, and closes with it
    record Held(Session session, boolean isOwn) implements AutoCloseable {
        @Override
        public void close() {
            if (isOwn) {
                session.close();
            }
        }
    }
}
