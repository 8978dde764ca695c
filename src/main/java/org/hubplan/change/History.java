package org.hubplan.change;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which changes of one option stand, and which were taken back and can be made again. A value.
///
/// A step is a change made, or changes settled on a new baseline. An option made from another begins with the
/// other's own entries, so that both know they share them.
///
/// @param done entries whose step stands, newest first
/// @param undone entries whose step was taken back, the next to redo first; a new step empties it
/// @param made every step ever made in the option or taken over when it was made, newest first
public record History(List<Entry> done, List<Entry> undone, List<Entry> made) {
    public static final History EMPTY = new History(List.empty(), List.empty(), List.empty());

    /// The history after one more entry of the same option. Entries that are no step leave it as it is.
    ///
    /// @throws IllegalStateException if an undo or redo doesn't name the entry whose turn it is
    public History then(Entry entry) {
        return switch (entry.act()) {
            case Act.Did _, Act.Settled _ -> new History(done.prepend(entry), List.empty(), made.prepend(entry));
            case Act.Undid undid -> {
                require(done, undid.n(), entry);
                yield new History(done.tail(), undone.prepend(done.head()), made);
            }
            case Act.Redid redid -> {
                require(undone, redid.n(), entry);
                yield new History(done.prepend(undone.head()), undone.tail(), made);
            }
            case Act.Amended amended ->
                new History(amended(done, amended), amended(undone, amended), amended(made, amended));
            default -> this;
        };
    }

    private static List<Entry> amended(List<Entry> entries, Act.Amended amended) {
        return entries.map(
                entry -> entry.n() == amended.n() ? entry.saying(amended.reason(), amended.effective()) : entry);
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

    /// The history an option begins with that is made from this one.
    ///
    /// @param upTo the last entry taken over; 0 for none
    /// @throws IllegalStateException if that entry doesn't stand
    public History upTo(long upTo) {
        List<Entry> kept = upTo == 0 ? List.empty() : done.dropWhile(entry -> entry.n() != upTo);
        if (upTo != 0 && kept.isEmpty()) {
            throw new IllegalStateException("Entry " + upTo + " of the log does not stand");
        }
        return new History(kept, List.empty(), kept);
    }

    /// The history after going on from where a what-if stands that was made from this one. What the what-if says of
    /// the changes they share is what holds from now on.
    History keeping(History whatIf) {
        Set<Long> known = new HashSet<>();
        whatIf.made.forEach(entry -> known.add(entry.n()));
        return new History(
                whatIf.done, whatIf.undone, whatIf.made.appendAll(made.reject(entry -> known.contains(entry.n()))));
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// The entries whose changes stand, oldest first. One that was dropped when the changes were settled is
    /// left out; one that was replaced has its new change.
    public java.util.List<Entry> standing() {
        java.util.List<Entry> entries = done.reverse().toJavaList();
        return entries.stream().allMatch(entry -> entry.act() instanceof Act.Did) ? entries : settled(entries);
    }

    private static java.util.List<Entry> settled(java.util.List<Entry> entries) {
        Map<Long, Settlement> last = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.act() instanceof Act.Settled settled) {
                settled.settlements().forEach(settlement -> last.put(settlement.n(), settlement));
            }
        }
        java.util.List<Entry> standing = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Settlement settlement = last.get(entry.n());
            if (entry.act() instanceof Act.Did && settlement == null) {
                standing.add(entry);
            } else if (entry.act() instanceof Act.Did) {
                settlement.instead().map(entry::with).ifPresent(standing::add);
            }
        }
        return standing;
    }

    /// Numbers of the steps made here that don't stand now: taken back, or dropped when settled.
    public Set<Long> undoneSteps() {
        Set<Long> gone = new HashSet<>();
        made.forEach(entry -> gone.add(entry.n()));
        gone.removeAll(standingSteps());
        return gone;
    }

    /// Numbers of the steps that stand.
    public Set<Long> standingSteps() {
        Set<Long> stands = new HashSet<>();
        standing().forEach(entry -> stands.add(entry.n()));
        done.filter(entry -> entry.act() instanceof Act.Settled).forEach(entry -> stands.add(entry.n()));
        return stands;
    }
}
