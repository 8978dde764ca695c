package org.hubplan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// A plan file that is begun while what it is to hold is still being found out: its tables are made meanwhile,
/// out of sight. Close it: where it wasn't finished, nothing is left behind.
public final class PlanInMaking implements AutoCloseable {
    private final Path path;
    private final OwnThread thread = new OwnThread();
    private final CompletableFuture<Creation> begun;
    private boolean handedOver;

    private PlanInMaking(Path path) {
        this.path = path;
        this.begun = thread.start(() -> Creation.begin(path));
    }

    /// Begins at once and returns at once; that it can't be made is said when it is to be finished.
    ///
    /// @param path of the plan file, which must not be there yet
    public static PlanInMaking at(Path path) {
        return new PlanInMaking(path);
    }

    /// Gives it its first state and its first entry, durable when this returns. The option worked on is the first
    /// after the baseline, where there is one.
    ///
    /// @param options baseline first
    /// @return the plan file, open
    /// @throws PlanFileRefused if there is a file already, or none can be made; nothing is left behind
    public PlanFile finish(PlanSettings settings, Plan first, List<Option> options, Entry began) {
        PlanFile made = new PlanFile(path, thread, thread.call(() -> creation().finish(settings, first, options, began)));
        handedOver = true;
        return made;
    }

    private Creation creation() {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            throw OwnThread.rethrown(failed.getCause());
        }
    }

    @Override
    public void close() {
        if (handedOver) {
            return;
        }
        try (thread) {
            thread.run(() -> {
                if (!begun.isCompletedExceptionally()) {
                    creation().close();
                }
            });
        }
    }
}
