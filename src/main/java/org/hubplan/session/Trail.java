package org.hubplan.session;

import io.vavr.collection.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Outcome;
import org.hubplan.ledger.Standing;

/// Where an option stood after each change that stands. A value.
///
/// A standing shares nearly everything with the one before, yet takes some 10 kB of its own; so that undo
/// stays unlimited in a plan of a hundred thousand changes, all of the last thousand made here are kept and of
/// earlier ones every thousandth. Of those a plan was opened with only the last few are. What lies between is made
/// again when undo gets so far back.
final class Trail {
    private static final int STRIDE = 1_000;
    /// Steps made one by one at the end of a long way, so that the next undos are at hand.
    private static final int NEAR = 50;

    private final Standing start;
    private final int length;
    private final HashMap<Integer, Standing> kept;

    private Trail(Standing start, int length, HashMap<Integer, Standing> kept) {
        this.start = start;
        this.length = length;
        this.kept = kept;
    }

    static Trail from(Standing start) {
        return new Trail(start, 0, HashMap.empty());
    }

    Standing start() {
        return start;
    }

    Standing now() {
        return at(length);
    }

    private Standing at(int place) {
        return place == 0 ? start : kept.get(place).get();
    }

    /// One change further.
    Trail to(Standing next) {
        int old = length + 1 - STRIDE;
        HashMap<Integer, Standing> longer = kept.put(length + 1, next);
        return new Trail(start, length + 1, old % STRIDE == 0 ? longer : longer.remove(old));
    }

    /// The same after many changes, of which the last few are at hand to be undone.
    ///
    /// @param misfit told of each entry whose change can't be carried out, which then leads nowhere else
    Trail through(List<Entry> entries, BiConsumer<Entry, Outcome.Refused> misfit) {
        int near = Math.max(0, entries.size() - NEAR);
        Trail trail = skip(entries.subList(0, near), misfit);
        for (Entry entry : entries.subList(near, entries.size())) {
            trail = trail.skip(List.of(entry), misfit);
        }
        return trail;
    }

    /// What lies between is not kept.
    private Trail skip(List<Entry> entries, BiConsumer<Entry, Outcome.Refused> misfit) {
        int end = length + entries.size();
        return entries.isEmpty() ? this : new Trail(start, end, kept.put(end, now().through(entries, misfit)));
    }

    /// One change back.
    ///
    /// @param after the history without that change
    Trail back(History after) {
        Trail shorter = new Trail(start, length - 1, kept.remove(length));
        return shorter.isKept(length - 1) ? shorter : shorter.retraced(after.standing());
    }

    private boolean isKept(int place) {
        return place == 0 || kept.containsKey(place);
    }

    /// From the last place kept, by strides that are kept on the way, to where it ends.
    private Trail retraced(List<Entry> standing) {
        int from = length;
        while (!isKept(from)) {
            from--;
        }
        Trail trail = new Trail(start, from, kept);
        for (int next = from - from % STRIDE + STRIDE; next <= length - NEAR; next += STRIDE) {
            trail = trail.skip(standing.subList(trail.length, next), (_, _) -> {});
        }
        return trail.through(standing.subList(trail.length, length), (_, _) -> {});
    }

    /// Where an entry's change leads; where it does not fit, nowhere else.
    static Standing after(Standing before, Entry entry) {
        return before.then(entry) instanceof Standing.Next.Yes yes ? yes.standing() : before;
    }
}
