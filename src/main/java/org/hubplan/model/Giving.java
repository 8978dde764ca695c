package org.hubplan.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Posts business groups give out of existing ones to a command: how many each gives, and how that was reckoned,
/// so that it can be reckoned again. They go off a group's BWT and onto the command's; the force's is unchanged.
///
/// @param to the command they go to
/// @param weight the figures the groups were weighed by, as print names them: `Non-funded BWT`
/// @param method how whole posts were made of shares, as print names it: `largest remainder`
/// @param shares of every group that took part, in the order that breaks ties; empty where nothing is given
public record Giving(Command to, String weight, String method, List<Share> shares) {
    public static final Giving NONE = new Giving(Command.MET_INTELLIGENCE, "", "", List.of());

    /// One group's.
    ///
    /// @param weight in hundredths, as the figures stood when it was reckoned
    /// @param floor posts it had to give at least
    /// @param cap posts it had to give at most; empty for any number
    /// @param posts whole posts it gives, each full-time
    /// @param byGrade the same by grade, senior first, below 0 where it gets posts back; empty where grades weren't told apart
    public record Share(
            String group, long weight, int floor, OptionalInt cap, int posts, Map<Grade, Integer> byGrade) {
        public Share {
            byGrade = Collections.unmodifiableMap(new TreeMap<>(byGrade));
            if (!byGrade.isEmpty() && byGrade.values().stream().mapToInt(Integer::intValue).sum() != posts) {
                throw new IllegalArgumentException("The posts of " + group + " are not those of its grades");
            }
        }
    }

    /// Where nothing is given, nobody gets it and nothing weighs.
    public Giving {
        shares = List.copyOf(shares);
        to = shares.isEmpty() ? Command.MET_INTELLIGENCE : to;
        weight = shares.isEmpty() ? "" : weight;
        method = shares.isEmpty() ? "" : method;
        if (shares.stream().map(Share::group).distinct().count() < shares.size()) {
            throw new IllegalArgumentException("Two shares are of one group");
        }
    }

    public boolean isNone() {
        return shares.isEmpty();
    }

    /// All of them.
    public int posts() {
        return shares.stream().mapToInt(Share::posts).sum();
    }

    /// What a group gives, in hundredths of FTE; below 0 where it gets more back.
    public long fteOf(String group) {
        return shares.stream()
                .filter(share -> share.group().equals(group))
                .mapToLong(share -> (long) share.posts() * Fte.FULL_TIME)
                .sum();
    }
}
