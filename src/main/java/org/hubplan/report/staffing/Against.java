package org.hubplan.report.staffing;

import java.util.Comparator;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubCode;
import org.hubplan.model.Stack;
import org.hubplan.money.Pricing;
import org.hubplan.report.mask.Shown;
import org.hubplan.report.mask.Withheld;

/// The option's ledger laid against the baseline's, line by line, in the paper's scope.
final class Against {
    private final StaffingPlan plan;
    private final StaffingLayout layout;
    private final Withheld withheld;
    private final Shown shownNow;
    private final Shown shownBefore;
    private final Ledger now;
    private final Ledger before;

    /// One line: what it adds up to now, and what it did in the baseline.
    record Pair(Totals now, Totals before) {
        Pair plus(Pair other) {
            return new Pair(now.plus(other.now), before.plus(other.before));
        }

        Totals change() {
            return now.minus(before);
        }

        /// Nothing there, and nothing there before.
        boolean isNothing() {
            return now.isZero() && before.isZero();
        }
    }

    Against(StaffingPlan plan, StaffingLayout layout, Withheld withheld) {
        this.plan = plan;
        this.layout = layout;
        this.withheld = withheld;
        this.shownNow = withheld.shown(plan.standing());
        this.shownBefore = withheld.shown(plan.baseline());
        this.now = shownNow.lines();
        this.before = shownBefore.lines();
    }

    /// What has no line of its own.
    Withheld withheld() {
        return withheld;
    }

    /// What heads the total: under it stands everything, or what is shown.
    String totalName() {
        return withheld.isLeftOut() ? "Total of what is shown" : "Total";
    }

    /// What the one line of everything rolled up comes to.
    Pair rolledUp() {
        return new Pair(shownNow.rolledUp(scope()), shownBefore.rolledUp(scope()));
    }

    StaffingPlan plan() {
        return plan;
    }

    StaffingLayout layout() {
        return layout;
    }

    Pricing pricing() {
        return now.pricing();
    }

    private Scope scope() {
        return plan.scope();
    }

    Pair total() {
        return new Pair(shownNow.total(scope()), shownBefore.total(scope()));
    }

    Pair of(By by, Object key) {
        return new Pair(now.of(scope(), by, key), before.of(scope(), by, key));
    }

    /// The keys of every line of a dimension that is or was there, in their natural order.
    <K extends Comparable<K>> SequencedSet<K> keys(By by, Class<K> type) {
        SequencedSet<K> keys = new TreeSet<>();
        Stream.of(now, before)
                .flatMap(ledger -> ledger.rows(scope(), by).keySet().stream())
                .forEach(key -> keys.add(type.cast(key)));
        return keys;
    }

    /// The stacks that lie at a hub or lay there in the baseline.
    SortedMap<Stack, Pair> stacksAt(HubCode hub, Comparator<Stack> order) {
        Map<Stack, Totals> then = before.cells(scope(), hub);
        SortedMap<Stack, Pair> stacks = new TreeMap<>(order);
        now.cells(scope(), hub)
                .forEach((stack, totals) -> stacks.put(stack, new Pair(totals, then.getOrDefault(stack, Totals.ZERO))));
        then.forEach((stack, totals) -> stacks.putIfAbsent(stack, new Pair(Totals.ZERO, totals)));
        return stacks;
    }
}
