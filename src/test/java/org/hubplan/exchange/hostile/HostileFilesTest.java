package org.hubplan.exchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Made;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Imported;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files built to do harm, imported into an open plan with half a gigabyte of heap: each is refused, soon and in
/// plain words, and the plan's file stays as it was to the byte.
@Tag("hostile")
class HostileFilesTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2018-11-01T09:00:00Z"), ZoneOffset.UTC);
    /// Other programs' work is no part of the time.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    static Path plans;

    private static Session session;

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        Path sound = Made.zip(plans.resolve("sound.xlsx"), Establishment.xlsx());
        session = ((Imported.Begun) PlanFromWorkbook.begin(
                        plans.resolve("plan.hubplan"), PlanSettings.named("Met Intelligence", "A Planner"),
                        Source.of(sound), NOVEMBER, Progress.NONE))
                .session();
    }

    @AfterAll
    static void end() {
        session.close();
    }

    static Stream<HostileFile> files() {
        return Stream.concat(HostileContainers.all().stream(), HostileContents.all().stream());
    }

    @Test
    void there_are_sixty_at_least_and_no_two_alike() {
        assertThat(files().map(HostileFile::what).distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(files().map(HostileFile::what)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_soon_and_in_plain_words_and_the_plan_stays_as_it_was(HostileFile hostile) throws IOException {
        Path file = hostile.in(folder);
        OpenPlan before = session.now();
        byte[] bytes = Files.readAllBytes(plans.resolve("plan.hubplan"));

        long start = CPU.getCurrentThreadCpuTime();
        Imported imported = PlanFromWorkbook.into(session, Source.of(file), Progress.NONE);
        Duration took = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);

        assertThat(imported).isInstanceOf(Imported.NotRead.class);
        assertThat(((Imported.NotRead) imported).why()).isInstanceOf(Reading.Refused.class);
        String words = ((Reading.Refused) ((Imported.NotRead) imported).why()).words();
        assertThat(words)
                .startsWith(hostile.name() + " ")
                .endsWith(".")
                .contains(hostile.words())
                .doesNotContain("Exception", "null", "org.", "java.", "\n")
                .hasSizeLessThan(400);
        assertThat(took).isLessThan(LONGEST);
        assertThat(session.now()).isSameAs(before);
        assertThat(Files.readAllBytes(plans.resolve("plan.hubplan"))).isEqualTo(bytes);
    }
}
