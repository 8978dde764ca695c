package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.SetRate;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

/// Changes carried out in one go lead where they lead one by one.
class ManyAtOnceTest {
    private final LogFixture log = new LogFixture();
    private final Random random = new Random(484);
    private final RandomChanges changes = new RandomChanges(484);
    private final Standing start = Standing.of(changes.plan());

    /// What comes of entries one by one.
    private final List<Entry> refused = new ArrayList<>();

    @Test
    void any_run_of_changes_comes_to_the_same_plan_figures_and_pay() {
        List<Entry> entries = new ArrayList<>();
        Standing stepped = start;
        for (int n = 0; n < 6_000; n++) {
            Entry entry = log.did(change(stepped, n)).entry();
            entries.add(entry);
            switch (stepped.then(entry)) {
                case Standing.Next.Yes yes -> stepped = yes.standing();
                case Standing.Next.No _ -> refused.add(entry);
            }
            if (n % 1_000 == 999) {
                assertThat(atOnce(start, entries)).as("the first %d", n + 1).isEqualTo(stepped);
            }
        }
        Standing half = atOnce(start, entries.subList(0, 3_000));

        assertThat(refused).isNotEmpty();
        assertThat(atOnce(half, entries.subList(3_000, 6_000))).isEqualTo(stepped);
        assertThat(atOnce(start, entries).paySteps()).isEqualTo(stepped.paySteps());
        assertThat(atOnce(start, entries).course()).isEqualTo(stepped.course());
        assertThat(atOnce(start, entries).touched()).isEqualTo(stepped.touched());
    }

    /// Rates and imports too, after which every post costs otherwise.
    private Change change(Standing now, int n) {
        return switch (n % 1_000) {
            case 300, 301 -> changes.nextImport(now.plan());
            case 600 -> new SetRate(
                    new FinancialYear(2018), Grade.DC, new Rate(4_000_001 + random.nextInt(1_000_000), "by hand"));
            default -> changes.next(now.plan());
        };
    }

    private Standing atOnce(Standing from, List<Entry> entries) {
        List<Entry> misfits = new ArrayList<>();
        Standing reached = from.through(entries, (Entry entry, Refused _) -> misfits.add(entry));
        assertThat(misfits)
                .isEqualTo(refused.stream().filter(entries::contains).toList());
        return reached;
    }

    @Test
    void no_changes_lead_nowhere() {
        assertThat(start.through(List.of(), (_, _) -> {})).isSameAs(start);
    }
}
