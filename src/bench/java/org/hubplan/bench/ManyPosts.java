package org.hubplan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.BigPlan;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.model.HubCode;
import org.hubplan.model.PostId;
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
import org.openjdk.jmh.annotations.Warmup;

/// Much at once: ten thousand posts moved in one change, and a ledger computed from nothing, as on opening a plan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
public class ManyPosts {
    private static final int MOVED = 10_000;

    @Param({"50000", "1000000"})
    public int posts;

    private final List<PostId> moved = IntStream.rangeClosed(1, MOVED).mapToObj(PostId::new).toList();
    private Standing standing;
    private int turn;

    @Setup
    public void plan() {
        standing = Standing.of(BigPlan.of(posts));
    }

    @Benchmark
    public Standing.Next moveTenThousand() {
        HubCode to = BigPlan.hubs().get(turn++ % BigPlan.hubs().size());
        return standing.then(new MovePosts(moved, to));
    }

    @Benchmark
    public Ledger ledgerFromNothing() {
        return Ledger.of(standing.plan(), standing.plan(), standing.ledger().pricing());
    }
}
