package org.hubplan.ui.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.report.print.PrintRefused;
import org.hubplan.store.PlanFileRefused;
import org.hubplan.ui.kit.Texts;

/// The one place that runs long work. One job after another; what comes of it is told on the JavaFX thread.
public final class Work implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("hubplan-work").factory());
    private final Executor screen;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);

    public Work() {
        this(Platform::runLater);
    }

    /// @param screen runs what touches the screen: for tests that have none
    public Work(Executor screen) {
        this.screen = screen;
    }

    /// Jobs waiting or under way, oldest first.
    public ObservableList<Job> jobs() {
        return shownJobs;
    }

    /// Starts a job, on the JavaFX thread.
    ///
    /// @param words what is being done, for the status line
    /// @param done called with what came of it; not where it was cancelled in time
    /// @param failed called with a plain message where it could not be done
    public <T> Job start(String words, Job.Task<T> task, Consumer<T> done, Consumer<String> failed) {
        return start(words, task, done, failed, () -> {});
    }

    /// @param stopped called where it was cancelled in time
    public <T> Job start(
            String words, Job.Task<T> task, Consumer<T> done, Consumer<String> failed, Runnable stopped) {
        Job job = new Job(words, screen);
        jobs.add(job);
        thread.execute(() -> {
            Runnable ending = ending(job, task, done, failed, stopped);
            screen.execute(() -> {
                jobs.remove(job);
                ending.run();
            });
        });
        return job;
    }

    private static <T> Runnable ending(
            Job job, Job.Task<T> task, Consumer<T> done, Consumer<String> failed, Runnable stopped) {
        if (job.isCancelled()) {
            return stopped;
        }
        try {
            T result = task.run(job);
            return () -> done.accept(result);
        } catch (CancellationException _) {
            return stopped;
        } catch (Throwable failure) {
            return () -> failed.accept(plain(job, failure));
        }
    }

    /// What a planner is told: the room's own sentence where it has one, else that it failed and nothing was lost.
    private static String plain(Job job, Throwable failure) {
        return switch (failure) {
            case PlanFileRefused refused -> refused.getMessage();
            case PaperRefused refused -> refused.getMessage();
            case PrintRefused refused -> refused.getMessage();
            default -> Texts.of("work.failed", job.words(), String.valueOf(failure.getMessage()));
        };
    }

    /// Cancels what is under way or waiting.
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        thread.shutdown();
    }
}
