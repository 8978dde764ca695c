package org.hubplan.ui.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// One piece of background work, as the status line shows it.
public final class Job {
    private final String words;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Executor screen;
    private volatile boolean cancelled;

    Job(String words, Executor screen) {
        this.words = words;
        this.screen = screen;
    }

    /// The work itself. It calls `Job.at` as it goes on, which also ends it where it was cancelled.
    @FunctionalInterface
    public interface Task<T> {
        T run(Job job) throws Exception;
    }

    /// What is being done: `Reading posts-2018-11.xlsx`.
    public String words() {
        return words;
    }

    /// From 0 to 1; below 0 where nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether it is under way; before, it waits for the jobs ahead of it.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    void begin() {
        running.set(true);
    }

    /// Says how far the work is. Called by the work, on its own thread.
    ///
    /// @param part from 0 to 1
    /// @throws CancellationException if the planner cancelled it
    public void at(double part) {
        if (cancelled) {
            throw new CancellationException();
        }
        screen.execute(() -> progress.set(part));
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
