package org.hubplan.ui.kit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which inks stand on which grounds, as far as style sheets tell: what a rule colours stands on the ground its own
/// selector has in the same state, else on that of what it stands in, else on any of the window's.
final class Inks {
    /// What lies under screens, cards, panels and tables.
    static final List<String> GROUNDS = List.of("-hp-ground", "-hp-surface", "-hp-raised", "-hp-sunken");
    private static final List<String> INK = List.of("-fx-text-fill", "-color-button-fg", "-fx-fill", "-fx-prompt-text-fill");
    private static final List<String> GROUND = List.of("-fx-background-color", "-color-button-bg");

    /// Where sheets don't say it: buttons of the rail show its ground.
    private static final Map<String, String> STANDS_IN = Map.of(".hp-rail-button", ".hp-rail");

    private final List<Rule> rules;

    Inks(List<Rule> rules) {
        this.rules = rules;
    }

    /// @param rule which rule asks for the ink
    record Pair(String ink, String ground, String rule) {}

    Set<Pair> pairs() {
        Set<Pair> all = new LinkedHashSet<>();
        rules.stream().filter(rule -> ink(rule).isPresent() && !rule.states().contains("disabled"))
                .map(Rule::about).distinct()
                .forEach(about -> states(about).forEach(states -> pairs(about, states).forEach(all::add)));
        return all;
    }

    private List<Set<String>> states(String about) {
        return rules.stream().filter(rule -> rule.about().equals(about)).map(Rule::states)
                .filter(states -> !states.contains("disabled")).distinct().toList();
    }

    private Stream<Pair> pairs(String about, Set<String> states) {
        String ink = last(about, states, INK).orElse("-hp-ink");
        return ink.startsWith("-hp-")
                ? grounds(about, states).stream().map(ground -> new Pair(ink, ground, about + states))
                : Stream.empty();
    }

    private Set<String> grounds(String about, Set<String> states) {
        Optional<String> own = last(about, states, GROUND).filter(Inks::covers);
        if (own.isPresent()) {
            return Set.of(own.get());
        }
        List<String> parts = List.of((STANDS_IN.getOrDefault(about, "") + " " + about).strip().split(" "));
        for (int outer = parts.size() - 1; outer > 0; outer--) {
            Set<String> around = within(String.join(" ", parts.subList(0, outer)));
            if (!around.isEmpty()) {
                return around;
            }
        }
        return new TreeSet<>(GROUNDS);
    }

    /// Every ground of what it stands in, whatever the state that is in.
    private Set<String> within(String outer) {
        Set<String> all = new TreeSet<>();
        states(outer).forEach(states -> last(outer, states, GROUND).filter(Inks::covers).ifPresent(all::add));
        return all;
    }

    private Optional<String> ink(Rule rule) {
        return said(rule, INK).filter(ink -> ink.startsWith("-hp-"));
    }

    /// What holds in a state: the rule of most of its states wins, then the later.
    private Optional<String> last(String about, Set<String> states, List<String> names) {
        return rules.stream()
                .filter(rule -> rule.about().equals(about) && states.containsAll(rule.states()))
                .filter(rule -> said(rule, names).isPresent())
                .max(Comparator.<Rule>comparingInt(rule -> rule.states().size()).thenComparing(rules::indexOf))
                .flatMap(rule -> said(rule, names));
    }

    private static Optional<String> said(Rule rule, List<String> names) {
        return names.stream().map(rule.says()::get).filter(value -> value != null).findFirst()
                .map(value -> Arrays.stream(value.split(",")).toList().getLast().strip());
    }

    private static boolean covers(String ground) {
        return ground.startsWith("-hp-");
    }
}
