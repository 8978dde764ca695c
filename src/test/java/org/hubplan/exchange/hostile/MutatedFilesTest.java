package org.hubplan.exchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks spoilt at random: each is refused in plain words or read with an account of every row, and a change
/// it brings can be made. None breaks the reader, fills the heap or takes long.
@Tag("hostile")
class MutatedFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final Plan plan = plan().at("MIB").filled(1, Grade.DC, "Research").vacant(1, Grade.DS, "Research").build();

    @Test
    void three_hundred_of_them() throws Exception {
        spoil(300, 484);
    }

    @Test
    @Tag("nightly")
    void twenty_thousand_of_them() throws Exception {
        spoil(20_000, 2018);
    }

    /// What came of them, to be printed.
    private static final class Figures {
        private int refused;
        private int asked;
        private int read;
        private int changing;
        private long slowest;
        private final List<String> wrong = new ArrayList<>();

        private String words(int files, long seed) {
            return files + " spoilt workbooks (seed " + seed + "): " + refused + " refused, " + asked + " asked about, "
                    + read + " read, of which " + changing + " bring a change; slowest " + slowest / 1_000_000 + " ms; "
                    + wrong.size() + " crashes, changes without a balanced account, or over "
                    + LONGEST.toSeconds() + " s";
        }
    }

    private void spoil(int files, long seed) throws Exception {
        Mutator mutator = new Mutator(seed);
        Figures figures = new Figures();
        for (int n = 0; n < files; n++) {
            Mutator.Spoilt spoilt = mutator.next();
            Path file = folder.resolve(spoilt.name());
            Files.write(file, spoilt.bytes());
            long start = System.nanoTime();
            try {
                take(Imported.read(Source.of(file), plan), figures);
            } catch (Throwable broken) {
                figures.wrong.add(n + " " + spoilt.name() + ": " + broken);
            }
            long took = System.nanoTime() - start;
            figures.slowest = Math.max(figures.slowest, took);
            if (took > LONGEST.toNanos()) {
                figures.wrong.add(n + " " + spoilt.name() + " took " + Duration.ofNanos(took));
            }
        }
        System.out.println(figures.words(files, seed));
        assertThat(figures.wrong).isEmpty();
        assertThat(figures.refused).isPositive();
        assertThat(figures.changing).isPositive();
    }

    private void take(Reading reading, Figures figures) {
        switch (reading) {
            case Reading.Refused refused -> {
                figures.refused++;
                assertThat(refused.words()).endsWith(".").doesNotContain("Exception", "java.", "org.");
            }
            case Reading.SeveralKinds _, Reading.WhichDates _ -> figures.asked++;
            case Reading.Account read -> {
                figures.read++;
                figures.changing += read.change().isPresent() ? 1 : 0;
                assertThat(read.change().isPresent()).isEqualTo(brings(read.account()));
                read.change().ifPresent(change -> assertThat(change.applyTo(plan))
                        .isInstanceOf(org.hubplan.change.Outcome.Applied.class));
            }
        }
    }

    private static boolean brings(ImportAccount account) {
        return account.accepted() + account.updated() > 0;
    }
}
