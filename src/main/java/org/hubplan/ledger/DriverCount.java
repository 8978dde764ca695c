package org.hubplan.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hubplan.model.CostDriver;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.PostId;

/// How many of what a cost line counts an option's changes bring about, in the year they take effect, and which changes
/// those are. Each post counts once, as it sits in the end, however often it was moved on the way.
///
/// @param years without those in which there is none
/// @param unknown hubs posts come to whose desks nobody has counted, of a count of desks
public record DriverCount(CostDriver driver, NavigableMap<FinancialYear, Year> years, SortedSet<HubCode> unknown) {
    /// @param count above 0
    /// @param posts how many posts each change brought, by its number in the log: those that are counted, or of desks
    ///     those that came to a hub that had too few; none of a change that isn't in the log
    public record Year(int count, SortedMap<Long, Integer> posts) {
        public Year {
            posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
        }

        /// Numbers of the log's entries that brought it about.
        public Set<Long> entries() {
            return posts.keySet();
        }
    }

    public DriverCount {
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /// O(posts the option's changes put elsewhere).
    public static DriverCount of(Standing option, CostDriver driver) {
        return of(option, driver, 0);
    }

    /// @param later months by which every change takes effect later; below 0 for earlier
    static DriverCount of(Standing option, CostDriver driver, int later) {
        Counting counting = new Counting(option, later);
        return switch (driver) {
            case NEW_POST -> counting.posts(driver, (was, is) -> was.isEmpty() && is.isPresent());
            case POST_IN -> counting.posts(driver, (was, is) -> was.isPresent() && is.isPresent() && !is.equals(was)
                    && !is.get().equals(HubCode.UNPLACED));
            case DESK -> counting.desks();
        };
    }

    public int total() {
        return years.values().stream().mapToInt(Year::count).sum();
    }

    private record Counting(Standing option, int later) {
        /// A post elsewhere than in the baseline, new or gone.
        @FunctionalInterface
        private interface Each {
            void post(Optional<HubCode> was, Optional<HubCode> is, FinancialYear year, long entry);
        }

        private void each(Each each) {
            option.course().placed().forEach((id, placing) -> {
                Optional<HubCode> was = Placing.hub(option.ledger().baseline(), id);
                Optional<HubCode> is = Placing.hub(option.plan(), id);
                if (!was.equals(is)) {
                    each.post(was, is, FinancialYear.of(placing.effective().plusMonths(later)), placing.entry());
                }
            });
        }

        DriverCount posts(CostDriver driver, BiPredicate<Optional<HubCode>, Optional<HubCode>> counts) {
            NavigableMap<FinancialYear, Tally> tallies = new TreeMap<>();
            each((was, is, year, entry) -> {
                if (counts.test(was, is)) {
                    tallies.computeIfAbsent(year, _ -> new Tally()).add(1, entry);
                }
            });
            return done(driver, tallies, new TreeSet<>());
        }

        /// Hub by hub, what a year's comings and goings leave more than its desks seat; a desk once got stays.
        DriverCount desks() {
            Map<HubCode, NavigableMap<FinancialYear, Traffic>> traffic = new HashMap<>();
            each((was, is, year, entry) -> {
                is.filter(hub -> !hub.equals(HubCode.UNPLACED)).ifPresent(hub -> at(traffic, hub, year).came(entry));
                was.filter(hub -> !hub.equals(HubCode.UNPLACED)).ifPresent(hub -> at(traffic, hub, year).went());
            });
            NavigableMap<FinancialYear, Tally> tallies = new TreeMap<>();
            SortedSet<HubCode> unknown = new TreeSet<>();
            traffic.forEach((hub, byYear) -> {
                OptionalInt desks = option.plan().hub(hub).map(Hub::desks).orElse(OptionalInt.empty());
                if (desks.isPresent()) {
                    wanted(hub, byYear, desks.getAsInt(), tallies);
                } else if (byYear.values().stream().anyMatch(year -> year.in > 0)) {
                    unknown.add(hub);
                }
            });
            return done(CostDriver.DESK, tallies, unknown);
        }

        private static Traffic at(
                Map<HubCode, NavigableMap<FinancialYear, Traffic>> traffic, HubCode hub, FinancialYear year) {
            return traffic.computeIfAbsent(hub, _ -> new TreeMap<>()).computeIfAbsent(year, _ -> new Traffic());
        }

        private void wanted(
                HubCode hub,
                NavigableMap<FinancialYear, Traffic> byYear,
                int desks,
                NavigableMap<FinancialYear, Tally> tallies) {
            long sits = option.ledger().at(Scope.EVERYTHING, hub).posts()
                    - byYear.values().stream().mapToLong(Traffic::net).sum();
            long seats = Math.max(desks, sits);
            for (Map.Entry<FinancialYear, Traffic> year : byYear.entrySet()) {
                sits += year.getValue().net();
                if (sits > seats) {
                    Tally tally = tallies.computeIfAbsent(year.getKey(), _ -> new Tally());
                    tally.count += Math.toIntExact(sits - seats);
                    year.getValue().by.posts.forEach((entry, posts) -> tally.posts.merge(entry, posts, Integer::sum));
                    seats = sits;
                }
            }
        }

        private static DriverCount done(
                CostDriver driver, NavigableMap<FinancialYear, Tally> tallies, SortedSet<HubCode> unknown) {
            NavigableMap<FinancialYear, Year> years = new TreeMap<>();
            tallies.forEach((year, tally) -> years.put(year, new Year(tally.count, tally.posts)));
            return new DriverCount(driver, years, unknown);
        }
    }

    /// A year's count while it is being added up.
    private static final class Tally {
        private final SortedMap<Long, Integer> posts = new TreeMap<>();
        private int count;

        /// @param entry that brought them; 0 where it isn't in the log
        void add(int more, long entry) {
            count += more;
            if (entry != 0) {
                posts.merge(entry, more, Integer::sum);
            }
        }
    }

    /// Posts that came to a hub and went from it in a year.
    private static final class Traffic {
        private final Tally by = new Tally();
        private int in;
        private int out;

        void came(long entry) {
            in++;
            by.add(1, entry);
        }

        void went() {
            out++;
        }

        long net() {
            return in - out;
        }
    }
}
