package org.hubplan.ui.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.hubplan.change.Choice;
import org.hubplan.change.Fit;
import org.hubplan.change.Option;
import org.hubplan.change.TakeAcross;
import org.hubplan.change.TakeAcross.Line;
import org.hubplan.change.Verdict;
import org.hubplan.session.Answer;
import org.hubplan.session.Replays;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// Changes of another option, ticked to be taken into the current one: how each fits there as things stand and with
/// those ticked before it.
public final class TakeAcrossViewModel {
    private final PlanModel plan;
    private final Set<Long> ticked = new HashSet<>();
    private final Map<Long, Choice> chosen = new HashMap<>();
    private final ObjectProperty<Option> from;
    private final FitRows rows = new FitRows();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Integer> taken = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    /// @param from the option first shown, one of `options`
    public TakeAcrossViewModel(PlanModel plan, Option from) {
        this.plan = plan;
        this.from = new SimpleObjectProperty<>(from);
        this.from.subscribe(_ -> {
            ticked.clear();
            chosen.clear();
            work();
        });
    }

    /// The options changes can be taken from into the current one.
    public static List<Option> options(PlanModel plan) {
        return plan.now().liveOptions().stream()
                .filter(option -> !option.isBaseline() && option.number() != plan.now().current())
                .toList();
    }

    public List<Option> options() {
        return options(plan);
    }

    /// The option they are taken into.
    public Option into() {
        return plan.now().currentTimeline().option();
    }

    public ObjectProperty<Option> fromProperty() {
        return from;
    }

    public ObservableList<ChangeFit> rows() {
        return rows.shown();
    }

    /// `3 ticked: 2 would be taken, 1 to be decided`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Why they could not be taken; empty where nothing was refused.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// How many changes would be made.
    public ReadOnlyObjectProperty<Integer> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Whether anything would be made and nothing is left to be decided.
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    // ---- verbs

    public void tick(long n, boolean isTicked) {
        if (isTicked) {
            ticked.add(n);
        } else {
            ticked.remove(n);
            chosen.remove(n);
        }
        work();
    }

    public void choose(long n, Choice choice) {
        ticked.add(n);
        chosen.put(n, choice);
        work();
    }

    /// Makes what is ticked in the current option.
    ///
    /// @return whether it was made
    public boolean take() {
        Answer answer = plan.perform(session -> session.replays()
                .take(from.get().number(), plan.now().current(), Set.copyOf(ticked), Map.copyOf(chosen)));
        trouble.set(answer instanceof Answer.Refused refused ? refused.words() : "");
        return answer instanceof Answer.Done;
    }

    private void work() {
        TakeAcross taking =
                Replays.taking(plan.now(), from.get().number(), into().number(), ticked, chosen);
        rows.show(taking.lines().stream().map(this::row).toList());
        int made = (int) taking.lines().stream().filter(line -> line.taken().isPresent()).count();
        int undecided = taking.undecided().size();
        taken.set(made);
        possible.set(made > 0 && undecided == 0);
        summary.set(ticked.isEmpty()
                ? Texts.of("take.none-ticked")
                : Texts.of("take.summary", ticked.size(), made, undecided));
    }

    private ChangeFit row(Line line) {
        boolean asks = line.chosen() && !line.there() && line.fit().verdict().isToBeDecided();
        Optional<Choice> choice = line.choice();
        return ChangeFit.of(
                line.from().entry(), line.fit(), state(line), note(line), asks ? line.fit().choices() : List.of(),
                choice, line.chosen());
    }

    private static String state(Line line) {
        if (line.there()) {
            return Texts.of("take.shared");
        }
        return line.fit().isMixed() ? mixed(line.fit()) : alike(line.fit());
    }

    private static String alike(Fit fit) {
        return switch (fit.verdict()) {
            case DONE -> Texts.of("take.done");
            case VALID -> Texts.of("take.fits");
            case OVERTAKEN -> fit.touched().isEmpty() ? Texts.of("take.idle") : Texts.of("take.gone");
            case CONFLICT -> Texts.of("replay.conflict");
        };
    }

    /// `10 of 12 fit, 2 in conflict`
    private static String mixed(Fit fit) {
        List<String> parts = new ArrayList<>();
        addTo(parts, fit, Verdict.VALID, Texts.of("take.part.fits"));
        addTo(parts, fit, Verdict.DONE, Texts.of("take.part.done"));
        addTo(parts, fit, Verdict.OVERTAKEN, Texts.of("take.part.gone"));
        addTo(parts, fit, Verdict.CONFLICT, Texts.of("take.part.conflict"));
        return String.join(", ", parts);
    }

    private static void addTo(List<String> parts, Fit fit, Verdict verdict, String words) {
        long count = fit.count(verdict);
        if (count > 0) {
            parts.add(parts.isEmpty()
                    ? Texts.of("take.part.first", count, fit.touched().size(), words)
                    : count + " " + words);
        }
    }

    private static String note(Line line) {
        if (line.there()) {
            return "";
        }
        String needs = line.needs().stream()
                .map(need -> need.entry().n() + ", " + need.entry().words())
                .collect(Collectors.joining("; "));
        return needs.isEmpty() ? ChangeFit.refusal(line.fit()) : Texts.of("take.needs", needs);
    }
}
