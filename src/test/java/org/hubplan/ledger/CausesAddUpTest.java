package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.junit.jupiter.api.Test;

/// Causes explain a difference whole: nothing is left over and nothing counted twice, on any figure.
class CausesAddUpTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);

    private final RandomChanges changes = new RandomChanges(SEED);
    private final Standing baseline = Standing.of(changes.plan());

    private Standing after(Standing before, int count) {
        Standing standing = before;
        for (int made = 0; made < count; ) {
            if (standing.then(changes.next(standing.plan())) instanceof Standing.Next.Yes yes) {
                standing = yes.standing();
                made++;
            }
        }
        return standing;
    }

    @Test
    void the_baseline_and_the_causes_together_are_the_option() {
        Standing option = baseline;
        for (int round = 0; round < 40; round++) {
            option = after(option, 25);
            check(baseline, option);
        }
    }

    @Test
    void so_are_one_option_and_the_causes_to_another_branched_from_it() {
        for (int round = 0; round < 20; round++) {
            Standing stem = after(baseline, 60);
            check(after(stem, 40), after(stem, 40));
        }
    }

    private static void check(Standing from, Standing to) {
        for (Scope scope : List.of(
                Scope.EVERYTHING, Scope.of(Command.MET_INTELLIGENCE), Scope.of(new Command("Specialist Crime")))) {
            wheres(to).forEach(where -> assertThat(from.ledger().of(scope, where)
                            .plus(Causes.between(from, to, scope, where).net()))
                    .as("seed %s, %s, %s", SEED, scope.words(), where)
                    .isEqualTo(to.ledger().of(scope, where)));
            long moved = Balance.between(from, to, scope).rows().stream().mapToLong(Balance.Row::netFte).sum();
            if (Balance.between(from, to, scope).breaks().isEmpty()) {
                assertThat(moved).isZero();
            }
        }
    }

    private static Stream<Where> wheres(Standing standing) {
        return Stream.of(
                        Stream.of(Where.ANYWHERE, Where.ANYWHERE.doing("Research")),
                        Stream.of(HubKind.values()).map(Where::in),
                        Stream.of(Grade.DC, Grade.DS, Grade.BAND_E).map(Where.ANYWHERE::graded),
                        Stream.of("MIB", "CE", "SC1", "unplaced").map(HubCode::new).map(Where::at))
                .flatMap(some -> some);
    }
}
