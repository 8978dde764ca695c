package org.hubplan.ui.importing;

import org.hubplan.exchange.cells.Progress;
import org.hubplan.ui.work.Job;

/// Shows how far a reading is as the progress of its job, and stops it where the job is cancelled.
final class Watching implements Progress {
    private final Job job;

    private Watching(Job job) {
        this.job = job;
    }

    static Progress by(Job job) {
        return new Watching(job);
    }

    @Override
    public boolean cancelled() {
        return job.isCancelled();
    }

    @Override
    public void at(long rows, double share) {
        job.at(share);
    }
}
