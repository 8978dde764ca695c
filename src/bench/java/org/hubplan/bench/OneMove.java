package org.hubplan.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.BigPlan;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.PostId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// A post dropped on another hub: the change made, and every figure read that a screen then shows.
/// In a heap of 1 GiB, whatever the size of the plan.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class OneMove {
    private static final Scope MET = Scope.of(Command.MET_INTELLIGENCE);

    @Param({"640", "50000", "1000000"})
    public int posts;

    private final Random random = new Random(484);
    private Standing baseline;
    private Standing standing;

    @Setup
    public void plan() {
        baseline = Standing.of(BigPlan.of(posts));
        standing = baseline;
    }

    @Benchmark
    public void toAllTotals(Blackhole screen) {
        PostId post = new PostId(1 + random.nextInt(posts));
        HubCode from = standing.plan().post(post).orElseThrow().hub();
        HubCode to = BigPlan.hubs().get(random.nextInt(BigPlan.hubs().size()));
        if (standing.then(new MovePosts(List.of(post), to)) instanceof Standing.Next.Yes yes) {
            standing = yes.standing();
        }
        show(from, to, screen);
    }

    /// The ribbon in both scopes, every tile with its change against the baseline, and two opened hubs.
    private void show(HubCode from, HubCode to, Blackhole screen) {
        Ledger now = standing.ledger();
        for (Scope scope : List.of(MET, Scope.EVERYTHING)) {
            screen.consume(change(now.total(scope), baseline.ledger().total(scope)));
            screen.consume(standing.growth(scope));
            screen.consume(now.rows(scope, By.KIND));
        }
        for (HubCode hub : BigPlan.hubs()) {
            screen.consume(change(now.at(Scope.EVERYTHING, hub), baseline.ledger().at(Scope.EVERYTHING, hub)));
        }
        screen.consume(now.cells(Scope.EVERYTHING, from));
        screen.consume(now.cells(Scope.EVERYTHING, to));
    }

    private static Totals change(Totals now, Totals before) {
        return now.minus(before);
    }
}
