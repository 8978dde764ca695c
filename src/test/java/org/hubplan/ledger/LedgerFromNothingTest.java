package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// The ledger is kept change by change and must never drift from the posts by a penny or a hundredth.
class LedgerFromNothingTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);
    private static final int CHANGES = 100_000;
    private static final int BETWEEN_CHECKS = 1_000;
    private static final int UNDOS_KEPT = 500;

    /// @param baseline the plan moves are counted against
    private record State(Standing standing, Plan baseline) {}

    private final Random random = new Random(SEED);
    private final RandomChanges changes = new RandomChanges(SEED);
    private final Deque<State> undo = new ArrayDeque<>();
    private final Deque<State> redo = new ArrayDeque<>();
    private State now;
    private int carriedOut;

    @Test
    void after_any_run_of_changes_the_ledger_equals_one_computed_from_nothing() {
        Plan first = changes.plan();
        now = new State(Standing.of(first), first);
        for (int step = 1; carriedOut < CHANGES; step++) {
            step();
            if (step % BETWEEN_CHECKS == 0) {
                check("seed " + SEED + ", step " + step);
            }
        }
        check("seed " + SEED + ", at the end");
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> turn(undo, redo);
            case 3, 4 -> turn(redo, undo);
            default -> change();
        }
    }

    private void turn(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
        }
    }

    private void change() {
        boolean anImport = random.nextInt(1_000) == 0;
        Plan plan = now.standing().plan();
        switch (now.standing().then(anImport ? changes.nextImport(plan) : changes.next(plan))) {
            case Standing.Next.No _ -> {}
            case Standing.Next.Yes yes -> {
                carriedOut++;
                undo.push(now);
                redo.clear();
                if (undo.size() > UNDOS_KEPT) {
                    undo.removeLast();
                }
                now = new State(yes.standing(), anImport ? yes.standing().plan() : now.baseline());
            }
        }
    }

    private void check(String when) {
        Ledger kept = now.standing().ledger();
        Plan plan = now.standing().plan();
        assertThat(kept).as(when).isEqualTo(Ledger.of(plan, now.baseline(), kept.pricing()));
        Reckoning.lines(plan, kept.pricing()).forEach((line, totals) -> assertThat(
                        Reckoning.reckoned(kept.of(line.scope(), line.by(), line.key())))
                .as("%s, %s", when, line)
                .isEqualTo(totals));
        lines(kept).forEach(line -> assertThat(line.bwtFte() - line.strengthFte())
                .as("%s: BWT − strength = vacancies − over-strength", when)
                .isEqualTo(line.vacantFte() - line.overFte()));
        scopes(kept).forEach(scope -> checkGrowth(scope, when));
        assertThat(now.standing().growth(Scope.EVERYTHING).transferredPence())
                .as("%s: a transfer is nothing to everything", when)
                .isZero();
    }

    private void checkGrowth(Scope scope, String when) {
        Standing standing = now.standing();
        for (FinancialYear year : List.of(new FinancialYear(2018), new FinancialYear(2020))) {
            Pricing pricing = Pricing.nearest(standing.plan().rates(), year);
            Growth growth = standing.growth(scope, pricing);
            long before = Ledger.of(now.baseline(), now.baseline(), Pricing.nearest(now.baseline().rates(), year))
                    .total(scope)
                    .bwtCost();
            assertThat(growth.newPence() + growth.redistributedPence() + standing.otherRates(scope, year))
                    .as("%s, %s in %s: what changed in pay is new, redistributed or of other rates", when, scope.words(), year)
                    .isEqualTo(Ledger.of(standing.plan(), now.baseline(), pricing).total(scope).bwtCost() - before);
            assertThat(growth.newPence() + growth.redistributedPence())
                    .as("%s, %s at %s prices: what changed in pay is new or redistributed", when, scope.words(), year)
                    .isEqualTo(Ledger.of(standing.plan(), now.baseline(), pricing).total(scope).bwtCost()
                            - Ledger.of(now.baseline(), now.baseline(), pricing).total(scope).bwtCost());
        }
        assertThat(standing.growth(scope))
                .as("%s, %s: growth kept", when, scope.words())
                .isEqualTo(standing.growth(scope, standing.ledger().pricing()));
    }

    /// Every line a screen or a paper can show.
    private static Stream<Totals> lines(Ledger ledger) {
        return scopes(ledger).flatMap(scope -> Stream.of(
                        Stream.of(ledger.total(scope)),
                        Stream.of(By.values()).flatMap(by -> ledger.rows(scope, by).values().stream()),
                        ledger.rows(scope, By.HUB).keySet().stream()
                                .flatMap(hub -> ledger.cells(scope, (HubCode) hub).values().stream()))
                .flatMap(some -> some));
    }

    private static Stream<Scope> scopes(Ledger ledger) {
        return Stream.concat(
                Stream.of(Scope.EVERYTHING),
                ledger.rows(Scope.EVERYTHING, By.COMMAND).keySet().stream()
                        .map(command -> Scope.of((Command) command)));
    }
}
