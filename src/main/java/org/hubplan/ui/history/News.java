package org.hubplan.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Remembered.Seen;
import org.hubplan.ui.kit.Texts;

/// What came into a plan since the planner last had it open: by other people, or by commands.
///
/// @param isAnotherLog whether the entry last seen is gone, or isn't what it was
/// @param seen the last entry that isn't new
public record News(boolean isAnotherLog, long seen, List<Entry> entries) {
    /// @param before what the planner saw last; empty for a plan never had open, in which nothing is new
    public static News of(OpenPlan now, Optional<Seen> before) {
        int size = now.log().size();
        long seen = before.map(Seen::entry).orElse((long) size);
        boolean isThere = before.isEmpty()
                || seen <= size && now.log().get(Math.toIntExact(seen - 1)).hash().equals(before.get().hash());
        return isThere
                ? new News(false, seen, now.log().drop(Math.toIntExact(seen)).map(Logged::entry).toJavaList())
                : new News(true, size, List.of());
    }

    /// Whether an entry is among what came.
    boolean isNew(long n) {
        return n > seen && n <= seen + entries.size();
    }

    public boolean isNone() {
        return !isAnotherLog && entries.isEmpty();
    }

    /// `5 entries since you last looked, by A. Planner (3), B. Jones (2)`
    public String words() {
        if (isAnotherLog) {
            return Texts.of("news.another-log");
        }
        Map<String, Long> byAuthor =
                entries.stream().collect(Collectors.groupingBy(Entry::author, TreeMap::new, Collectors.counting()));
        String who = byAuthor.entrySet().stream()
                .map(one -> byAuthor.size() == 1 ? one.getKey() : one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Texts.count("news.entries", entries.size()) + " " + Texts.of("news.by", who);
    }
}
