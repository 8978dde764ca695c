package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Imported;
import org.hubplan.session.PlanFromWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// An establishment workbook (XLSX) begun as a plan: read, every row judged, durable on disk, every total there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class ImportWorkbook {
    @Param("50000")
    public int posts;

    private Path folder;
    private Path workbook;
    private Imported.Begun begun;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("hubplan-bench");
        workbook = folder.resolve("posts.xlsx");
        BigWorkbook.write(workbook, posts);
    }

    @Benchmark
    public Imported begin() {
        begun = (Imported.Begun) PlanFromWorkbook.begin(
                folder.resolve("bench.hubplan"),
                PlanSettings.named("Bench", "A. Planner"),
                Source.of(workbook),
                Clock.systemUTC(),
                Progress.NONE);
        return begun;
    }

    @TearDown(Level.Invocation)
    public void close() throws IOException {
        long accepted = begun.session().now().baseline().plan().posts().count();
        begun.session().close();
        Files.delete(folder.resolve("bench.hubplan"));
        if (accepted != posts) {
            throw new IllegalStateException(accepted + " posts of " + posts + " were taken in");
        }
    }

    @TearDown
    public void delete() throws IOException {
        Folder.delete(folder);
    }
}
