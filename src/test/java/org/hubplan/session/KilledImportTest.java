package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.PlanSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed while it imports has taken in all of the workbook or none of it.
class KilledImportTest {
    private static final int POSTS = 4_000;

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void all_of_it_or_none_of_it_is_there_after_four_kills() throws Exception {
        killed(4);
    }

    @Test
    @Tag("nightly")
    void all_of_it_or_none_of_it_is_there_after_fifty_kills() throws Exception {
        killed(50);
    }

    /// What came of the kills, to be printed.
    private static final class Figures {
        private int none;
        private int all;
        private int kept;
    }

    private void killed(int times) throws Exception {
        Path october = workbook("october.csv", 0);
        Path november = workbook("november.csv", 1_000);
        Path plan = folder.resolve("plan.hubplan");
        Totals before = begun(plan, october);
        Path pristine = Files.copy(plan, folder.resolve("pristine"));
        Totals after = imported(plan, november);
        assertThat(after).isNotEqualTo(before);
        Figures figures = new Figures();
        long longest = millisOfAll(november);
        for (int time = 1; time <= times; time++) {
            boolean begins = time % 2 == 0;
            Files.deleteIfExists(plan);
            if (!begins) {
                Files.copy(pristine, plan);
            }
            boolean said = importAndKill(plan, november, random.nextLong(longest));
            Optional<Totals> found = found(plan);
            assertThat(found).as("what is there after kill %d, %s", time, said ? "done" : "not done")
                    .isIn(begins ? Optional.empty() : Optional.of(before), Optional.of(begins ? figuresOf(november) : after));
            boolean isThere = found.isPresent() && !found.equals(Optional.of(before));
            if (said) {
                assertThat(isThere).as("what was said to be done after kill %d", time).isTrue();
                figures.kept++;
            }
            figures.all += isThere ? 1 : 0;
            figures.none += isThere ? 0 : 1;
        }
        System.out.println(times + " kills while importing: " + figures.none + " times none of it was there, "
                + figures.all + " times all of it, of which " + figures.kept + " had been said to be done");
    }

    /// How long an import takes in a process of its own, and a little more.
    private long millisOfAll(Path workbook) throws Exception {
        Path plan = folder.resolve("timed.hubplan");
        long start = System.nanoTime();
        for (long wait = 100; !importAndKill(plan, workbook, wait); wait = wait * 3 / 2) {
            Files.deleteIfExists(plan);
            start = System.nanoTime();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /// @return whether it said it was done
    private boolean importAndKill(Path plan, Path workbook, long millis) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ImportUntilKilled.class.getName(),
                        plan.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (Files.size(said) == 0) {
                assertThat(process.isAlive()).as("the process runs").isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        List<String> lines = Files.readAllLines(said);
        assertThat(lines).isIn(List.of("ready"), List.of("ready", "done"));
        return lines.contains("done");
    }

    private Optional<Totals> found(Path plan) throws IOException {
        if (!Files.exists(plan)) {
            return Optional.empty();
        }
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            return Optional.of(session.now().baseline().ledger().total(Scope.EVERYTHING));
        }
    }

    private Totals figuresOf(Path workbook) {
        Path other = folder.resolve("figures.hubplan");
        return Files.exists(other) ? opened(other) : begun(other, workbook);
    }

    private static Totals opened(Path plan) {
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            return session.now().baseline().ledger().total(Scope.EVERYTHING);
        }
    }

    private static Totals begun(Path plan, Path workbook) {
        Imported imported = PlanFromWorkbook.begin(
                plan,
                PlanSettings.named("Killed", "A. Planner"),
                Source.of(workbook),
                Clock.systemUTC(),
                Progress.NONE);
        try (Session session = ((Imported.Begun) imported).session()) {
            return session.now().baseline().ledger().total(Scope.EVERYTHING);
        }
    }

    private static Totals imported(Path plan, Path workbook) {
        try (Session session = Session.open(plan, Clock.systemUTC())) {
            PlanFromWorkbook.into(session, Source.of(workbook), Progress.NONE);
            return session.now().baseline().ledger().total(Scope.EVERYTHING);
        }
    }

    /// @param more posts beyond the usual
    private Path workbook(String name, int more) throws IOException {
        String rows = IntStream.range(0, POSTS + more)
                .mapToObj(n -> "P" + n + ",DC,Analysis,MIB," + ((n + more) % 3 == 0 ? "0.5," : "1,") + (n % 7 == 0 ? "Vacant" : "Filled"))
                .collect(Collectors.joining("\n", "Post No,Rank,Function,Hub,FTE,Status\n", "\n"));
        return Files.writeString(folder.resolve(name), rows);
    }
}
