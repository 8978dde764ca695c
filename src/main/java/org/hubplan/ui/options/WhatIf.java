package org.hubplan.ui.options;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.kit.Texts;

/// A what-if as against the option beneath it.
///
/// @param made changes that stand in the what-if alone, oldest first
/// @param takenBack how many changes of the option beneath it takes back
/// @param figures every figure there is to tell
/// @param hubs hubs whose posts differ, with by how many FTE; empty where none does
public record WhatIf(Option beneath, List<Entry> made, int takenBack, List<Difference> figures, String hubs) {
    /// A figure of the option beneath and with the what-if.
    ///
    /// @param unit empty for what is counted, and for money
    /// @param change with its sign; empty where there is none
    public record Difference(String label, String unit, String beneath, String with, String change) {
        /// `BWT, FTE`
        public String name() {
            return unit.isEmpty() ? label : label + ", " + unit;
        }

        public boolean differs() {
            return !change.isEmpty();
        }
    }

    /// The what-if worked on.
    ///
    /// @param shown where it stands, or would stand with a change that is being tried out
    static WhatIf of(OpenPlan now, Standing shown, Scope scope) {
        int number = now.currentTimeline().option().whatIfOn().orElseThrow();
        List<Entry> below = now.timeline(number).history().standing();
        List<Entry> above = now.currentTimeline().history().standing();
        Set<Long> known = numbers(below);
        Set<Long> still = numbers(above);
        return new WhatIf(
                now.timeline(number).option(),
                above.stream().filter(entry -> !known.contains(entry.n())).toList(),
                Math.toIntExact(below.stream().filter(entry -> !still.contains(entry.n())).count()),
                figures(now.timeline(number).now(), shown, scope),
                hubs(new Comparison(List.of(now.timeline(number).now(), shown), scope)));
    }

    private static String hubs(Comparison comparison) {
        String hubs = comparison.rows(By.HUB).stream()
                .filter(row -> row.change(1).bwtFte() != 0)
                .map(row -> row.key() + " " + Fte.change(row.change(1).bwtFte()))
                .collect(Collectors.joining(" · "));
        return hubs.isEmpty() ? "" : Texts.of("what-if.hubs", hubs);
    }

    private static Set<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::n).collect(Collectors.toSet());
    }

    /// `3 changes`, `2 changes, 1 taken back`
    public String changes() {
        String own = Texts.count("option.changes", made.size());
        return takenBack == 0 ? own : own + ", " + Texts.of("what-if.taken-back", takenBack);
    }

    private static List<Difference> figures(Standing beneath, Standing with, Scope scope) {
        return Stream.of(
                        fte(Texts.of("figure.bwt"), Figure.BWT_FTE, beneath, with, scope),
                        fte(Texts.of("figure.strength"), Figure.STRENGTH_FTE, beneath, with, scope),
                        fte(Texts.of("figure.vacancies"), Figure.VACANT_FTE, beneath, with, scope),
                        fte(Texts.of("figure.over"), Figure.OVER_FTE, beneath, with, scope),
                        fte(Texts.of("figure.officers"), Figure.OFFICERS_FTE, beneath, with, scope),
                        fte(Texts.of("figure.staff"), Figure.STAFF_FTE, beneath, with, scope),
                        count(Texts.of("figure.moved"), Figure.MOVED_POSTS, beneath, with, scope),
                        count(Texts.of("figure.moved-people"), Figure.MOVED_PEOPLE, beneath, with, scope),
                        pence(Texts.of("figure.pay"), one -> one.ledger().total(scope).bwtCost(), beneath, with),
                        pence(Texts.of("what-if.new-money"), one -> one.growth(scope).newPence(), beneath, with))
                .toList();
    }

    private static Difference fte(String label, Figure figure, Standing beneath, Standing with, Scope scope) {
        return difference(
                label,
                Texts.of("unit.fte"),
                one -> one.ledger().total(scope).get(figure),
                beneath,
                with,
                Fte::words,
                Fte::change);
    }

    private static Difference count(String label, Figure figure, Standing beneath, Standing with, Scope scope) {
        return difference(
                label,
                "",
                one -> one.ledger().total(scope).get(figure),
                beneath,
                with,
                String::valueOf,
                by -> (by < 0 ? Texts.of("sign.minus") : "+") + Math.abs(by));
    }

    private static Difference pence(String label, ToLongFunction<Standing> figure, Standing beneath, Standing with) {
        return difference(label, "", figure, beneath, with, Money::brief, Money::briefChange);
    }

    private static Difference difference(
            String label,
            String unit,
            ToLongFunction<Standing> figure,
            Standing beneath,
            Standing with,
            Function<Long, String> words,
            Function<Long, String> change) {
        long before = figure.applyAsLong(beneath);
        long after = figure.applyAsLong(with);
        String by = before == after ? "" : change.apply(after - before);
        return new Difference(label, unit, words.apply(before), words.apply(after), by);
    }
}
