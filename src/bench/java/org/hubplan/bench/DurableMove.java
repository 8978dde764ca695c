package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.fixture.BigPlan;
import org.hubplan.model.HubCode;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.PostId;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A move made, on the disk for good, and every total moved on.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DurableMove {
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);

    @Param({"640", "50000"})
    public int posts;

    private final Random random = new Random(484);
    private Path folder;
    private Session session;

    @Setup
    public void plan() throws IOException {
        folder = Files.createTempDirectory("hubplan-bench");
        session = Session.create(
                folder.resolve("bench.hubplan"),
                PlanSettings.named("Bench", "A. Planner"),
                BigPlan.of(posts),
                List.of(new Option(0, "Baseline", APRIL, false), new Option(1, "Option 1", APRIL, false)),
                "",
                Clock.systemUTC());
    }

    @Benchmark
    public Answer onDiskAndShown() {
        HubCode to = BigPlan.hubs().get(random.nextInt(BigPlan.hubs().size()));
        return session.act(1, new MovePosts(List.of(new PostId(1 + random.nextInt(posts))), to), "");
    }

    @TearDown
    public void delete() throws IOException {
        session.close();
        Folder.delete(folder);
    }
}
