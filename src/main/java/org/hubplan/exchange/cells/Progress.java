package org.hubplan.exchange.cells;

/// How the one who waits watches a reading and stops it. Called on the reading thread, every few
/// hundred rows.
public interface Progress {
    /// Nobody watches, nobody stops.
    Progress NONE = () -> false;

    /// Whether to stop: the reading then ends with a `CancellationException`.
    boolean cancelled();

    /// How far it got.
    ///
    /// @param rows rows handed on so far
    /// @param share of the sheet read, 0 to 1
    default void at(long rows, double share) {
    }
}
