package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Replay.Made;
import org.hubplan.change.TakeAcross.From;
import org.hubplan.fixture.Changes;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds for an option of two thousand changes of every kind, drawn at random, before and after random imports.
class ReplayOfEveryKindTest {
    private static final int CHANGES = 2_000;

    private final RandomChanges random = new RandomChanges(11);
    private final List<Made> made = new ArrayList<>();
    private Plan november;
    private Plan option;

    @BeforeEach
    void changeATwoThousandTimes() {
        november = random.plan();
        option = november;
        while (made.size() < CHANGES) {
            Change change = random.next(option);
            if (change.applyTo(option) instanceof Applied applied && !applied.plan().equals(option)) {
                made.add(new Made(Changes.entry(made.size() + 1, change), change, november));
                option = applied.plan();
            }
        }
    }

    @Test
    void without_an_import_everything_is_still_valid() {
        Replay replay = Replay.of(made, november, Map.of());

        assertThat(replay.toLookAt().stream().map(line -> line.made().change())).isEmpty();
        assertThat(replay.settlements()).isEmpty();
    }

    @Test
    void taken_across_whole_into_an_option_without_changes_it_gives_the_same_plan() {
        List<From> from = made.stream().map(one -> new From(one.entry(), one.change())).toList();
        Set<Long> all = made.stream().map(one -> one.entry().n()).collect(Collectors.toSet());
        TakeAcross taking = TakeAcross.of(from, november, all, Set.of(), november, Map.of());

        assertThat(taking.undecided()).isEmpty();
        assertThat(after(november, taking.lines(), line -> line.taken().orElseThrow())).isEqualTo(option);
    }

    @Test
    void after_imports_what_is_valid_can_be_made_and_what_fits_of_the_rest_too() {
        Plan january = imported(imported(november));
        Plan plan = january;
        int looked = 0;
        for (Replay.Line line : Replay.of(made, january, Map.of()).lines()) {
            Fit fit = line.fit();
            if (fit.verdict() == Verdict.VALID) {
                assertThat(fit.refusal()).as("valid: %s", line.made().change()).isEmpty();
            } else {
                looked++;
            }
            if (fit.rest().isPresent()) {
                assertThat(Fit.of(fit.rest().get(), plan, plan).verdict())
                        .as("rest of: %s", line.made().change()).isEqualTo(Verdict.VALID);
            }
            Plan before = plan;
            plan = line.becomes().map(change -> change.applyTo(before).planOr(before)).orElse(before);
        }
        assertThat(looked).as("the imports must tell").isGreaterThan(20);
    }

    /// Nothing changes for an option whose planner keeps every change: that is what stood before anybody looked.
    @Test
    void an_option_kept_whole_is_the_same_changes_on_the_new_baseline() {
        Plan january = imported(november);
        Map<Long, Choice> kept = made.stream().collect(Collectors.toMap(one -> one.entry().n(), _ -> Choice.AS_IS));
        Replay replay = Replay.of(made, january, kept);

        assertThat(replay.settlements()).isEmpty();
        assertThat(replay.undecided()).isEmpty();
        assertThat(after(january, replay.lines(), line -> line.becomes().orElseThrow()))
                .isEqualTo(after(january, made, Made::change));
    }

    private Plan imported(Plan baseline) {
        Plan plan = baseline;
        for (int n = 0; n < 20; n++) {
            plan = random.nextImport(plan).applyTo(plan).planOr(plan);
        }
        return plan;
    }

    private static <T> Plan after(Plan start, List<T> lines, Function<T, Change> change) {
        Plan plan = start;
        for (T line : lines) {
            plan = change.apply(line).applyTo(plan).planOr(plan);
        }
        return plan;
    }
}
