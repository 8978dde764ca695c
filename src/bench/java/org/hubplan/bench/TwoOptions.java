package org.hubplan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.BigPlan;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Where;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
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

/// Two options of a thousand changes each compared: every line of every dimension, the cells that differ, why the
/// whole differs, the balance by grade, and five financial years.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class TwoOptions {
    private static final int CHANGES = 1_000;
    private static final FinancialYear FIRST = new FinancialYear(2018);

    @Param({"50000", "1000000"})
    public int posts;

    private final Random random = new Random(484);
    private Standing one;
    private Standing other;

    @Setup
    public void options() {
        Standing baseline = Standing.of(BigPlan.of(posts));
        one = changed(baseline);
        other = changed(baseline);
    }

    private Standing changed(Standing baseline) {
        Standing standing = baseline;
        for (int made = 0; made < CHANGES; made++) {
            LocalDate effective = FIRST.firstDay().plusDays(random.nextInt(700));
            if (standing.then(change(standing.plan(), made), effective) instanceof Standing.Next.Yes yes) {
                standing = yes.standing();
            }
        }
        return standing;
    }

    /// Nine in ten move posts; the others regrade, transfer or add some.
    private Change change(Plan plan, int made) {
        List<PostId> some = IntStream.range(0, 5).mapToObj(_ -> new PostId(1 + random.nextInt(posts))).distinct().toList();
        return switch (made % 30) {
            case 0 -> new RegradePosts(some, Grade.DS, PayOrigin.NEW);
            case 10 -> new TransferPosts(some, Command.MET_INTELLIGENCE);
            case 20 -> new AddPosts(added(plan, made), PayOrigin.FOUND);
            default -> new MovePosts(some, BigPlan.hubs().get(random.nextInt(BigPlan.hubs().size())));
        };
    }

    private List<Post> added(Plan plan, int made) {
        Post like = plan.post(new PostId(1 + random.nextInt(posts))).orElseThrow();
        List<Post> added = new ArrayList<>();
        added.add(new Post(
                new PostId(posts + made + 1), "NEW" + made, like.title(), like.grade(), like.function(), like.owner(),
                like.hub(), like.fte(), true, "", "", false, List.of(), false));
        return added;
    }

    @Benchmark
    public void compared(Blackhole screen) {
        Comparison comparison = new Comparison(List.of(one, other), Scope.EVERYTHING);
        screen.consume(comparison.total());
        for (By by : By.values()) {
            screen.consume(comparison.rows(by));
        }
        screen.consume(comparison.causes(1, Where.ANYWHERE));
        screen.consume(comparison.balance(1));
        screen.consume(comparison.years(FIRST, PayByYear.AHEAD));
    }
}
