package org.hubplan.change;

import io.vavr.collection.List;
import org.hubplan.change.Entry.Act;

/// Which changes of one option stand, and which were taken back and can be made again. A value.
///
/// @param done entries whose change stands, newest first
/// @param undone entries whose change was taken back, the next to redo first; a new change empties it
public record History(List<Entry> done, List<Entry> undone) {
    public static final History EMPTY = new History(List.empty(), List.empty());

    /// The history after one more entry of the same option.
    ///
    /// @throws IllegalStateException if an undo or redo doesn't name the entry whose turn it is
    public History then(Entry entry) {
        return switch (entry.act()) {
            case Act.Began _ -> this;
            case Act.Did _ -> new History(done.prepend(entry), List.empty());
            case Act.Undid undid -> {
                require(done, undid.n(), entry);
                yield new History(done.tail(), undone.prepend(done.head()));
            }
            case Act.Redid redid -> {
                require(undone, redid.n(), entry);
                yield new History(done.prepend(undone.head()), undone.tail());
            }
        };
    }

    private static void require(List<Entry> stack, long n, Entry entry) {
        if (stack.isEmpty() || stack.head().n() != n) {
            throw new IllegalStateException("Entry " + entry.n() + " of the log names entry " + n + " out of turn");
        }
    }

    public static History of(Iterable<Entry> entries) {
        History history = EMPTY;
        for (Entry entry : entries) {
            history = history.then(entry);
        }
        return history;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// The entries whose changes stand, oldest first.
    public java.util.List<Entry> standing() {
        return done.reverse().toJavaList();
    }
}
