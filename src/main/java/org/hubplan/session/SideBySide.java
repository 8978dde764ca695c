package org.hubplan.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.Scope;
import org.hubplan.model.FinancialYear;

/// Options of a plan side by side, the others against the first: what they add up to, what they cost year by year,
/// and the changes each has that the first has not.
///
/// @param first the financial year their costs begin with
public record SideBySide(List<Timeline> options, Comparison figures, FinancialYear first) {
    public SideBySide {
        options = List.copyOf(options);
    }

    /// @param numbers of two to six options, the one to compare with first
    /// @throws IllegalArgumentException if there is no such option, or too few or too many
    public static SideBySide of(OpenPlan plan, List<Integer> numbers, Scope scope) {
        List<Timeline> options = numbers.stream().map(plan::timeline).toList();
        return new SideBySide(
                options, new Comparison(options.stream().map(Timeline::now).toList(), scope), firstYear(options));
    }

    /// The first year in which a change of any of them takes effect; with no change at all, the year of the last
    /// one's own date.
    private static FinancialYear firstYear(List<Timeline> options) {
        LocalDate first = options.stream()
                .flatMap(option -> changes(option).stream())
                .map(Entry::effective)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> options.getLast().option().effective());
        return FinancialYear.of(first);
    }

    public Option option(int at) {
        return options.get(at).option();
    }

    /// Five financial years of cost over the baseline.
    public List<Year> years() {
        return figures.years(first, PayByYear.AHEAD);
    }

    /// The standing changes an option has and the first has not, oldest first. Options branched from one another share
    /// the entries made before, and a change taken across is the one it was taken from, unless it was cut.
    public List<Entry> changes(int at) {
        Set<Same> known = new HashSet<>();
        changes(options.getFirst()).forEach(entry -> known.add(Same.of(entry)));
        return changes(options.get(at)).stream().filter(entry -> !known.contains(Same.of(entry))).toList();
    }

    private static List<Entry> changes(Timeline timeline) {
        return timeline.option().isBaseline() ? List.of() : timeline.history().standing();
    }

    private record Same(long origin, Change change) {
        static Same of(Entry entry) {
            return new Same(entry.origin(), entry.change().orElseThrow());
        }
    }
}
