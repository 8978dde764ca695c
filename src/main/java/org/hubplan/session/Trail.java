package org.hubplan.session;

import io.vavr.collection.HashMap;
import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.ledger.Standing;

/// Where an option stood after each change that stands. A value.
///
/// A standing shares nearly everything with the one before, yet takes some 10 kB of its own; so that undo
/// stays unlimited in a plan of a hundred thousand changes, all of the last thousand are kept and of
/// earlier ones every thousandth. What lies between is made again from there when undo gets so far back.
final class Trail {
    private static final int STRIDE = 1_000;

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

    /// One change back.
    ///
    /// @param after the history without that change
    Trail back(History after) {
        int place = length - 1;
        HashMap<Integer, Standing> shorter = kept.remove(length);
        return new Trail(start, place, place == 0 || shorter.containsKey(place) ? shorter : retraced(shorter, after));
    }

    private HashMap<Integer, Standing> retraced(HashMap<Integer, Standing> shorter, History history) {
        List<Entry> standing = history.standing();
        int from = standing.size() / STRIDE * STRIDE;
        Standing reached = at(from);
        HashMap<Integer, Standing> filled = shorter;
        for (Entry entry : standing.subList(from, standing.size())) {
            reached = after(reached, entry);
            from++;
            filled = filled.put(from, reached);
        }
        return filled;
    }

    /// Where an entry's change leads; where it does not fit, nowhere else.
    static Standing after(Standing before, Entry entry) {
        return before.then(entry) instanceof Standing.Next.Yes yes ? yes.standing() : before;
    }
}
