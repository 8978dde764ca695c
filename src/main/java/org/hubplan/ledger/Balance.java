package org.hubplan.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Whether redistribution nets to zero by grade: what left hubs against what arrived at hubs, added up from the
/// posts themselves, each as it was where it left and as it is where it arrived. What breaks the balance is named.
///
/// @param rows every grade that moved, senior first
/// @param breaks moved posts that arrived as something else than left, by number
public record Balance(List<Row> rows, List<Break> breaks) {
    public Balance {
        rows = List.copyOf(rows);
        breaks = List.copyOf(breaks);
    }

    /// One grade of the posts that moved.
    ///
    /// @param leftFte hundredths of FTE
    /// @param arrivedFte hundredths of FTE
    public record Row(Grade grade, int leftPosts, long leftFte, int arrivedPosts, long arrivedFte) {
        /// Hundredths of FTE; 0 in balance.
        public long netFte() {
            return arrivedFte - leftFte;
        }

        public int netPosts() {
            return arrivedPosts - leftPosts;
        }

        private Row plusLeft(Post post) {
            return new Row(grade, leftPosts + 1, leftFte + post.fte(), arrivedPosts, arrivedFte);
        }

        private Row plusArrived(Post post) {
            return new Row(grade, leftPosts, leftFte, arrivedPosts + 1, arrivedFte + post.fte());
        }
    }

    /// A post that did not arrive as it left.
    public record Break(Post left, Post arrived, Set<Reason> reasons) {}

    /// What breaks the balance.
    public enum Reason {
        REGRADED,
        FTE_CHANGED,
        /// It came onto the scope's BWT, or went off it, on the way.
        TRANSFERRED,
        /// It left a hub and waits in the unplaced tray.
        UNPLACED,
        /// It came from the unplaced tray.
        PLACED
    }

    /// O(posts either standing's changes touched).
    public static Balance between(Standing from, Standing to, Scope scope) {
        Map<Grade, Row> rows = new TreeMap<>();
        List<Break> breaks = new ArrayList<>();
        for (PostId id : Causes.touchedByEither(from, to)) {
            Optional<Post> left = from.plan().post(id).filter(post -> !post.closed());
            Optional<Post> arrived = to.plan().post(id).filter(post -> !post.closed());
            boolean hasMoved = left.isPresent() && arrived.isPresent() && !left.get().hub().equals(arrived.get().hub());
            if (hasMoved && (scope.includes(left.get().owner()) || scope.includes(arrived.get().owner()))) {
                weigh(left.get(), arrived.get(), scope, rows, breaks);
            }
        }
        breaks.sort(Comparator.comparing(one -> one.arrived().number()));
        return new Balance(List.copyOf(rows.values()), breaks);
    }

    private static void weigh(Post left, Post arrived, Scope scope, Map<Grade, Row> rows, List<Break> breaks) {
        boolean leaves = scope.includes(left.owner()) && !left.hub().equals(HubCode.UNPLACED);
        boolean arrives = scope.includes(arrived.owner()) && !arrived.hub().equals(HubCode.UNPLACED);
        if (leaves) {
            rows.merge(left.grade(), none(left.grade()).plusLeft(left), (row, _) -> row.plusLeft(left));
        }
        if (arrives) {
            rows.merge(arrived.grade(), none(arrived.grade()).plusArrived(arrived), (row, _) -> row.plusArrived(arrived));
        }
        Set<Reason> reasons = reasons(left, arrived, scope);
        if (!reasons.isEmpty()) {
            breaks.add(new Break(left, arrived, reasons));
        }
    }

    private static Row none(Grade grade) {
        return new Row(grade, 0, 0, 0, 0);
    }

    private static Set<Reason> reasons(Post left, Post arrived, Scope scope) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (left.grade() != arrived.grade()) {
            reasons.add(Reason.REGRADED);
        }
        if (left.fte() != arrived.fte()) {
            reasons.add(Reason.FTE_CHANGED);
        }
        if (scope.includes(left.owner()) != scope.includes(arrived.owner())) {
            reasons.add(Reason.TRANSFERRED);
        }
        if (arrived.hub().equals(HubCode.UNPLACED)) {
            reasons.add(Reason.UNPLACED);
        }
        if (left.hub().equals(HubCode.UNPLACED)) {
            reasons.add(Reason.PLACED);
        }
        return reasons;
    }

    /// Whether, in every grade, as much arrived as left.
    public boolean isBalanced() {
        return rows.stream().allMatch(row -> row.netFte() == 0 && row.netPosts() == 0);
    }
}
