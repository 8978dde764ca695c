package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Logged;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.money.Pricing;
import org.hubplan.store.StoredPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes of every kind, undo, redo, branching and reopening, mixed at random over several options: what is kept step
/// by step never drifts from what is reckoned from nothing, now and as at any day.
class MixedHistoriesTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);
    private static final int ENTRIES = 100_000;
    private static final int BETWEEN_CHECKS = 1_000;
    private static final int BETWEEN_REOPENINGS = 20_000;
    private static final int OPTIONS = 24;
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2019, 4, 1);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final RandomChanges changes = new RandomChanges(SEED);
    private final Plan first = changes.plan();
    private final List<Logged> log = new ArrayList<>();
    private int option = 1;

    @Test
    void whatever_is_mixed_the_figures_equal_those_reckoned_from_nothing() {
        write(0, new Act.Began("posts.xlsx"), FIRST_OF_APRIL);
        OpenPlan open = OpenPlan.of(stored());
        while (log.size() < ENTRIES) {
            Optional<Logged> next = next(open);
            if (next.isPresent()) {
                open = open.then(next.get());
                if (log.size() % BETWEEN_CHECKS == 0) {
                    check(open);
                }
                if (log.size() % BETWEEN_REOPENINGS == 0) {
                    assertThat(OpenPlan.of(stored())).as("seed %s, entry %s reopened", SEED, log.size()).isEqualTo(open);
                }
            }
        }
    }

    @Test
    void a_plan_file_of_mixed_histories_opens_as_it_was_closed() {
        Path file = folder.resolve("plan.hubplan");
        Session session = Session.create(
                file, LogFixture.SETTINGS, first, List.of(LogFixture.BASELINE, LogFixture.PREFERRED), "", Clock.systemUTC());
        for (int round = 0; round < 6; round++) {
            for (int step = 0; step < 150; step++) {
                act(session);
            }
            OpenPlan before = session.now();
            session.close();
            session = Session.open(file, Clock.systemUTC());
            assertThat(session.now()).as("seed %s, round %s", SEED, round).isEqualTo(before);
        }
        assertThat(session.now().options()).hasSizeGreaterThan(3);
        session.close();
    }

    private void act(Session session) {
        switch (random.nextInt(40)) {
            case 0 -> session.options().duplicate(option, "Option " + random.nextInt());
            case 1 -> option = 1 + random.nextInt(session.now().options().size() - 1);
            case 2, 3, 4, 5, 6 -> session.undo(option);
            case 7, 8 -> session.redo(option);
            default -> session.act(
                    option, changes.next(session.now().timeline(option).now().plan()), "", Optional.of(day()));
        }
    }

    /// Mostly a change; empty where nothing is to be undone or the change is refused.
    private Optional<Logged> next(OpenPlan open) {
        History history = open.timeline(option).history();
        return switch (random.nextInt(60)) {
            case 0 -> branched(open, history);
            case 1 -> {
                option = 1 + random.nextInt(open.options().size() - 1);
                yield Optional.empty();
            }
            case 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 -> history.done().headOption()
                    .map(last -> write(option, new Act.Undid(last.n()), last.effective()))
                    .toJavaOptional();
            case 14, 15, 16, 17 -> history.undone().headOption()
                    .map(last -> write(option, new Act.Redid(last.n()), last.effective()))
                    .toJavaOptional();
            default -> {
                Standing now = open.timeline(option).now();
                Change change = changes.next(now.plan());
                yield now.then(change) instanceof Standing.Next.Yes
                        ? Optional.of(write(option, new Act.Did(change), day()))
                        : Optional.empty();
            }
        };
    }

    /// A new option from somewhere in the history of the one at hand, as long as there are few.
    private Optional<Logged> branched(OpenPlan open, History history) {
        if (open.options().size() >= OPTIONS || !history.canUndo()) {
            return Optional.empty();
        }
        Entry last = history.done().get(random.nextInt(Math.min(300, history.done().size())));
        int made = open.options().size();
        Logged logged = write(made, new Act.Made("Option " + made, FIRST_OF_APRIL, option, last.n(), false), FIRST_OF_APRIL);
        option = made;
        return Optional.of(logged);
    }

    private void check(OpenPlan open) {
        Standing now = open.timeline(option).now();
        assertThat(now.ledger()).as("seed %s, entry %s", SEED, log.size()).isEqualTo(fromNothing(open, now.plan()));
        LocalDate day = day();
        Standing asAt = open.through(Lens.asAt(day), option, open.baseline().ledger().pricing());
        Plan reached = reached(open, day);
        assertThat(asAt.plan()).as("seed %s, entry %s, as at %s", SEED, log.size(), day).isEqualTo(reached);
        assertThat(asAt.ledger())
                .as("seed %s, entry %s, as at %s", SEED, log.size(), day)
                .isEqualTo(fromNothing(open, reached));
    }

    private static Ledger fromNothing(OpenPlan open, Plan plan) {
        Pricing pricing = Pricing.of(plan.rates(), open.baseline().ledger().pricing().year()).orElseThrow();
        return Ledger.of(plan, open.baseline().plan(), pricing);
    }

    private Plan reached(OpenPlan open, LocalDate day) {
        Plan plan = open.baseline().plan();
        for (Entry entry : open.timeline(option).history().standing()) {
            if (!entry.effective().isAfter(day) && entry.change().orElseThrow().applyTo(plan) instanceof Applied applied) {
                plan = applied.plan();
            }
        }
        return plan;
    }

    private LocalDate day() {
        return FIRST_OF_APRIL.plusDays(random.nextInt(800));
    }

    private Logged write(int ofOption, Act act, LocalDate effective) {
        long n = log.size() + 1L;
        Instant at = Instant.parse("2018-11-05T09:00:00Z").plusSeconds(n);
        Logged logged = new Logged(new Entry(n, at, "A. Planner", ofOption, act, "Entry " + n, "", effective), "hash " + n);
        log.add(logged);
        return logged;
    }

    private StoredPlan stored() {
        return new StoredPlan(
                LogFixture.SETTINGS, first, List.of(LogFixture.BASELINE, LogFixture.PREFERRED), 1, List.copyOf(log));
    }
}
