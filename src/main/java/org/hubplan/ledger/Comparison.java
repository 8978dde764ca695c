package org.hubplan.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Stack;

/// Two to six standings side by side, the others against the first.
///
/// @param standings all on one baseline and in one year's prices, each at its own option's rates; the first is what
///     the others are compared with
public record Comparison(List<Standing> standings, Scope scope) {
    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public Comparison {
        standings = List.copyOf(standings);
        if (standings.size() < FEWEST || standings.size() > MOST) {
            throw new IllegalArgumentException("Two to six options are compared, not " + standings.size());
        }
        FinancialYear year = standings.getFirst().ledger().pricing().year();
        if (standings.stream().anyMatch(one -> !one.ledger().pricing().year().equals(year))) {
            throw new IllegalArgumentException("Options are compared in one year's prices");
        }
    }

    /// A line of figures as it is in each standing.
    ///
    /// @param key of the type its `By` names; a `Stack` for a cell
    /// @param each in the order of the standings
    public record Row(Object key, List<Totals> each) {
        public Row {
            each = List.copyOf(each);
        }

        /// What a standing has more, or less, than the first.
        ///
        /// @param at its place, from 0 for the first itself
        public Totals change(int at) {
            return each.get(at).minus(each.getFirst());
        }

        public boolean differs() {
            return each.stream().anyMatch(one -> !one.equals(each.getFirst()));
        }
    }

    /// A financial year as it is in each standing, over the baseline.
    public record Year(FinancialYear year, FinancialYear rateYear, List<YearCost> each) {
        public YearCost change(int at) {
            return each.get(at).minus(each.getFirst());
        }
    }

    public Row total() {
        return row("", ledger -> ledger.total(scope));
    }

    /// Every line of a dimension that isn't empty in all of them, keys in their natural order. O(lines).
    public List<Row> rows(By by) {
        Set<Object> keys = new TreeSet<>();
        standings.forEach(one -> keys.addAll(one.ledger().rows(scope, by).keySet()));
        return keys.stream().map(key -> row(by, key)).toList();
    }

    /// One line of a dimension.
    ///
    /// @param key of the type `by` names
    public Row row(By by, Object key) {
        return row(key, ledger -> ledger.of(scope, by, key));
    }

    private Row row(Object key, Function<Ledger, Totals> line) {
        return new Row(key, standings.stream().map(Standing::ledger).map(line).toList());
    }

    /// What the changes cost in financial years one after another, each year at its own prices.
    public List<Year> years(FinancialYear first, int count) {
        List<List<PayByYear>> each = standings.stream()
                .map(one -> PayByYear.of(one, scope, first, count))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(at -> new Year(
                        first.plus(at),
                        each.stream().map(years -> years.get(at).rateYear()).max(Comparator.naturalOrder()).orElseThrow(),
                        each.stream().map(years -> years.get(at).cost()).toList()))
                .toList();
    }

    /// Why a part of the plan differs from the first.
    public Causes causes(int at, Where where) {
        return Causes.between(standings.getFirst(), standings.get(at), scope, where);
    }

    /// Whether what moved, against the first, nets to zero by grade.
    public Balance balance(int at) {
        return Balance.between(standings.getFirst(), standings.get(at), scope);
    }
}
