package org.hubplan.store;

/// Whether a plan is as Hubplan wrote it.
public sealed interface Verdict {
    /// Every entry, and the first state, as written. An end cut off whole shows only against a hash noted elsewhere.
    ///
    /// @param entries how many
    /// @param hash of the newest
    record Intact(long entries, String hash) implements Verdict {}

    /// The first state is not the one the first entry sealed.
    record FirstStateAltered() implements Verdict {}

    /// The first entry that is not as written, or doesn't follow on the one before.
    record EntryAltered(long n) implements Verdict {}

    /// For the planner.
    default String words() {
        return switch (this) {
            case Intact intact -> "The log is as it was written: " + intact.entries()
                    + (intact.entries() == 1 ? " entry." : " entries.");
            case FirstStateAltered _ -> "The plan's first state was altered outside Hubplan.";
            case EntryAltered altered -> "Entry " + altered.n() + " of the log was altered outside Hubplan.";
        };
    }
}
