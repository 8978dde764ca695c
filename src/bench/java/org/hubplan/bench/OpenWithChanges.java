package org.hubplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.hubplan.session.Session;
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

/// A plan file with ten thousand changes opened: looked into, read, every change carried out, every total there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5)
@Measurement(iterations = 7)
public class OpenWithChanges {
    private static final int CHANGES = 10_000;

    @Param("50000")
    public int posts;

    private Path folder;
    private Session session;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("hubplan-bench");
        LoggedChanges.write(folder.resolve("bench.hubplan"), posts, CHANGES);
    }

    @Benchmark
    public Session open() {
        session = Session.open(folder.resolve("bench.hubplan"), Clock.systemUTC());
        return session;
    }

    @TearDown(Level.Invocation)
    public void close() {
        int standing = session.now().timeline(1).history().standing().size();
        session.close();
        if (standing != CHANGES) {
            throw new IllegalStateException(standing + " changes of " + CHANGES + " stand");
        }
    }

    @TearDown
    public void delete() throws IOException {
        Folder.delete(folder);
    }
}
