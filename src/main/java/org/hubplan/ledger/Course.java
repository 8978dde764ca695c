package org.hubplan.ledger;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.util.Collection;
import java.util.Map;
import org.hubplan.model.PostId;

/// How an option came from its baseline, as far as its costs by year ask for it. A value, longer with every change.
///
/// @param steps what changes did to pay, newest first
/// @param touched posts that may differ from the baseline's
/// @param placed by which change a post sits where it does, of every post that was ever put elsewhere
/// @param entries numbers of the log's entries whose changes were made
record Course(List<PayStep> steps, HashSet<PostId> touched, HashMap<PostId, Placing> placed, HashSet<Long> entries) {
    static final Course START = new Course(List.empty(), HashSet.empty(), HashMap.empty(), HashSet.empty());

    /// @param further steps in the order they were done
    Course after(
            Collection<PayStep> further, Collection<PostId> posts, Map<PostId, Placing> put, Collection<Long> made) {
        List<PayStep> longer = steps;
        for (PayStep step : further) {
            longer = longer.prepend(step);
        }
        HashMap<PostId, Placing> newer = placed;
        for (Map.Entry<PostId, Placing> post : put.entrySet()) {
            newer = newer.put(post.getKey(), post.getValue());
        }
        return new Course(longer, touched.addAll(posts), newer, made.isEmpty() ? entries : entries.addAll(made));
    }

    /// With one more change made that put no post elsewhere and nobody's pay.
    Course after(long entry) {
        return entry == 0 ? this : new Course(steps, touched, placed, entries.add(entry));
    }
}
