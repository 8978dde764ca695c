package org.hubplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs every benchmark of this folder and prints them as one table: `mvn -Pbench verify`.
/// Words given to it are JMH's own, to run only some or for longer: `mvn -Pbench verify -Dbench="-f 3 OneMove"`.
public final class Benchmarks {
    private static final List<Integer> SIZES = List.of(50_000, 1_000_000);

    private static final int PRINTED = 5_000;

    private Benchmarks() {}

    /// Measured in processes of their own, which JMH doesn't list.
    private static final List<String> APART = List.of("Heap.perPost", "BoardFrames", "ImportBesideCalc", "PdfOfPosts");

    /// Fails where there is no benchmark to run: an empty list means that JMH's processor did not see them.
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        var words = new CommandLineOptions(String.join(" ", args).split(" "));
        var options = new OptionsBuilder()
                .parent(words)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        List<Measured> table = new ArrayList<>();
        if (words.getIncludes().isEmpty() || !APART.containsAll(words.getIncludes())) {
            for (RunResult result : new Runner(options).run()) {
                table.add(Measured.of(result));
            }
        }
        if (words.getIncludes().stream().anyMatch("Heap.perPost"::matches)) {
            SIZES.forEach(posts -> table.add(Measured.heap(posts, Heap.bytes(posts))));
        }
        if (words.getIncludes().stream().anyMatch("BoardFrames"::matches)) {
            table.addAll(BoardFrames.measured(SIZES.getFirst()));
        }
        if (words.getIncludes().stream().anyMatch("ImportBesideCalc"::matches)) {
            table.addAll(ImportBesideCalc.measured(SIZES.getFirst()));
        }
        if (words.getIncludes().stream().anyMatch("PdfOfPosts"::matches)) {
            table.addAll(PdfOfPosts.measured(PRINTED));
        }
        System.out.println(Measured.table(table));
    }
}
