package org.hubplan.ui.work;

import java.time.InstantSource;
import java.util.Optional;
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
import org.hubplan.ui.work.Ended.How;

/// The one place that runs long work. One job after another; what comes of it is told on the JavaFX thread.
public final class Work implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("hubplan-work").factory());
    private final Executor screen;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);
    private final Finished finished = new Finished(InstantSource.system());

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

    /// What came of the jobs before.
    public Finished finished() {
        return finished;
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
            screen.execute(job::begin);
            Runnable ending = ending(job, task, done, failed, stopped);
            screen.execute(() -> {
                jobs.remove(job);
                ending.run();
            });
        });
        return job;
    }

    /// What the screen is to do once the job has run: note how it ended, then tell who asked for it.
    private <T> Runnable ending(
            Job job, Job.Task<T> task, Consumer<T> done, Consumer<String> failed, Runnable stopped) {
        Runnable cancelled = () -> {
            finished.add(job.words(), How.CANCELLED, Optional.empty());
            stopped.run();
        };
        if (job.isCancelled()) {
            return cancelled;
        }
        try {
            T result = task.run(job);
            return () -> {
                finished.add(job.words(), How.DONE, Optional.empty());
                done.accept(result);
            };
        } catch (CancellationException _) {
            return cancelled;
        } catch (Throwable failure) {
            return () -> {
                String why = plain(job, failure);
                finished.add(job.words(), How.FAILED, Optional.of(why));
                failed.accept(why);
            };
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
