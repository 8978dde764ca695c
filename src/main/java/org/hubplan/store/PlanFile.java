package org.hubplan.store;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// One plan on disk: `NAME.hubplan`. What a method has returned from is on the disk for good.
public final class PlanFile implements AutoCloseable {
    private PlanFile() {}

    /// Makes a new plan file with its first state and its first entry, durable when this returns.
    public static PlanFile create(Path file, PlanSettings settings, Plan first, List<Option> options, Entry began) {
        throw new PlanFileRefused("not there yet");
    }

    public static PlanFile open(Path file) {
        throw new PlanFileRefused("not there yet");
    }

    public Path path() {
        throw new PlanFileRefused("not there yet");
    }

    public StoredPlan read() {
        throw new PlanFileRefused("not there yet");
    }

    /// Writes one entry; it is on disk when this returns.
    public Logged append(Entry entry) {
        throw new PlanFileRefused("not there yet");
    }

    public void save(PlanSettings settings) {
        throw new PlanFileRefused("not there yet");
    }

    public void saveCurrent(int option) {
        throw new PlanFileRefused("not there yet");
    }

    /// Writes a complete copy of the plan as it is now to another file.
    public void copyTo(Path file) {
        throw new PlanFileRefused("not there yet");
    }

    @Override
    public void close() {
        throw new PlanFileRefused("not there yet");
    }
}
