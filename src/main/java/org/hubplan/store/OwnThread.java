package org.hubplan.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// The one thread that touches a plan file. Java closes a file's channel, for good, under a thread that is
/// interrupted; a caller may be (its work cancelled), this thread never is. It does one thing after another.
final class OwnThread implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("plan file").factory());

    /// Does the work and waits for it, even where the caller is interrupted meanwhile: the interrupt then comes after.
    <T> T call(Supplier<T> work) {
        Future<T> answer = thread.submit(work::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// Has the work done without waiting for it.
    <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    boolean isOpen() {
        return !thread.isShutdown();
    }

    /// Throws what work on this thread failed by.
    static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
