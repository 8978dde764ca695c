package org.hubplan.ui.importing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// Background work of one import. What is begun takes the place of what was begun before it, and only what the
/// last one comes to is of interest.
final class Readings {
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Job>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int begun;

    Readings(Work work) {
        this.work = work;
    }

    ReadOnlyObjectProperty<Optional<Job>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @param words what is being done, for the status line
    <T> void begin(String words, Job.Task<T> task, Consumer<T> done, Consumer<String> failed) {
        int mine = ++begun;
        busy.set(Optional.of(work.start(
                words, task, came -> ended(mine, () -> done.accept(came)), why -> ended(mine, () -> failed.accept(why)))));
    }

    private void ended(int one, Runnable then) {
        if (one == begun) {
            busy.set(Optional.empty());
            then.run();
        }
    }

    void cancel() {
        busy.get().ifPresent(Job::cancel);
    }
}
