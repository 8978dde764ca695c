package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/// Ten thousand posts moved in one change, on the disk for good, and every total moved on.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 10)
@Measurement(iterations = 20)
public class DurableBulkMove {
    private static final int MOVED = 10_000;

    @Param("50000")
    public int posts;

    private final List<PostId> moved = IntStream.rangeClosed(1, MOVED).mapToObj(PostId::new).toList();
    private Path folder;
    private Session session;
    private int turn;

    @Setup
    public void plan() throws IOException {
        folder = Files.createTempDirectory("hubplan-bench");
        session = Session.create(
                folder.resolve("bench.hubplan"),
                PlanSettings.named("Bench", "A. Planner"),
                BigPlan.of(posts),
                Option.ofNewPlan(LocalDate.of(2019, 4, 1)),
                "",
                Clock.systemUTC());
    }

    @Benchmark
    public Answer onDiskAndShown() {
        HubCode to = BigPlan.hubs().get(turn++ % BigPlan.hubs().size());
        return session.act(1, new MovePosts(moved, to), "");
    }

    @TearDown
    public void delete() throws IOException {
        session.close();
        Folder.delete(folder);
    }
}
