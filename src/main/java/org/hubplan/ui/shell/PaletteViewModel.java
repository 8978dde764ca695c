package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.ActionGroup;
import org.hubplan.ui.kit.Texts;

/// The palette's list: the actions that fit what was typed, the best fit first, then things of the plan.
final class PaletteViewModel {
    private static final int MOST_THINGS = 12;
    /// Their words carry the change they would take back or make again.
    private static final Set<String> CARRY_A_CHANGE = Set.of("edit.undo", "edit.redo");

    private final List<Action> actions;
    private final List<String> recent;
    private final Finder things;

    /// @param recent ids of the actions done last, the last first
    PaletteViewModel(List<Action> actions, List<String> recent, Finder things) {
        this.actions = List.copyOf(actions);
        this.recent = List.copyOf(recent);
        this.things = things;
    }

    /// Where nothing was typed, all actions: those used lately, then group by group. What can't be done now comes last,
    /// with what is wanted first.
    List<PaletteLine> fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? all() : search(wanted, typed.strip());
    }

    private List<PaletteLine> all() {
        List<PaletteLine> lines = new ArrayList<>();
        lately().map(action -> PaletteLine.of(action, Texts.of("palette.group.recent"))).forEach(lines::add);
        List<Action> shown = lately().toList();
        actions.stream()
                .filter(action -> !shown.contains(action))
                .sorted(Comparator.<Action, Boolean>comparing(action -> !action.possible().get())
                        .thenComparing(ActionGroup::of))
                .map(action -> PaletteLine.of(action, ActionGroup.of(action).words()))
                .forEach(lines::add);
        return lines;
    }

    private Stream<Action> lately() {
        return recent.stream()
                .flatMap(id -> actions.stream().filter(action -> action.id().equals(id)))
                .filter(action -> action.possible().get())
                // taking a change back is never what Enter does by itself
                .filter(action -> !carriesChange(action));
    }

    private List<PaletteLine> search(String wanted, String typed) {
        List<Action> fitting = actions.stream()
                .filter(action -> fit(action, wanted).isPresent())
                .sorted(Comparator.<Action, Boolean>comparing(action -> !isCalledSo(action, wanted))
                        .thenComparing(action -> !action.possible().get())
                        .thenComparing(action -> fit(action, wanted).orElseThrow()))
                .toList();
        List<PaletteLine> lines = new ArrayList<>();
        fitting.forEach(action -> lines.add(PaletteLine.of(action, ActionGroup.of(action).words())));
        // a thing called so comes before an action that only holds it, and before what can't be done
        int after = (int) fitting.stream()
                .filter(action -> startsWith(action.words().get(), wanted)
                        || action.possible().get() && fit(action, wanted).orElseThrow() < 2)
                .count();
        lines.addAll(after, things.find(typed, MOST_THINGS).stream().map(PaletteLine::of).toList());
        return lines;
    }

    /// An action called so is what is meant, also where it can't be done now: it says then what is wanted first.
    private static boolean isCalledSo(Action action, String wanted) {
        return startsWith(action.words().get(), wanted) || carriesChange(action);
    }

    private static boolean carriesChange(Action action) {
        return CARRY_A_CHANGE.contains(action.id());
    }

    /// By its own words or by what planners also call it, whichever fits better. Undo and Redo are found by their names alone, not by the change they would take back or make again: who
    /// types `move` wants to move posts.
    private static Optional<Integer> fit(Action action, String wanted) {
        if (carriesChange(action)) {
            boolean isNamed = startsWith(action.name(), wanted) || startsWith(wanted, action.name());
            return isNamed ? Optional.of(0) : AlsoCalled.fit(action.id(), wanted);
        }
        return Stream.of(fit(action.words().get(), wanted), AlsoCalled.fit(action.id(), wanted))
                .flatMap(Optional::stream)
                .min(Integer::compare);
    }

    private static boolean startsWith(String words, String beginning) {
        return words.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    /// How well words fit what was typed, 0 the best: they start with it, a word of theirs does, they hold it, or
    /// hold its letters in order. Empty where they don't.
    static Optional<Integer> fit(String words, String wanted) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith(wanted)) {
            return Optional.of(0);
        }
        if (lower.contains(" " + wanted)) {
            return Optional.of(1);
        }
        if (lower.contains(wanted)) {
            return Optional.of(2);
        }
        return holdsInOrder(lower, wanted) ? Optional.of(3) : Optional.empty();
    }

    private static boolean holdsInOrder(String words, String letters) {
        int from = 0;
        for (char letter : letters.replace(" ", "").toCharArray()) {
            int at = words.indexOf(letter, from);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }
}
