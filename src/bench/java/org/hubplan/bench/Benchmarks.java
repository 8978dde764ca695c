package org.hubplan.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs every benchmark of this folder and prints them as one table: `mvn -Pbench verify`.
/// Words given to it are JMH's own, to run only some or for longer: `mvn -Pbench verify -Dbench="-f 1 Move"`.
public final class Benchmarks {
    private Benchmarks() {}

    /// Fails where there is no benchmark to run: an empty list means that JMH's processor did not see them.
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var words = new CommandLineOptions(String.join(" ", args).split(" "));
        var options = new OptionsBuilder().parent(words).verbosity(VerboseMode.SILENT).build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        for (RunResult result : results) {
            var primary = result.getPrimaryResult();
            var name = result.getParams().getBenchmark().replace("org.hubplan.bench.", "");
            var given = result.getParams().getParamsKeys().stream()
                    .map(key -> key + "=" + result.getParams().getParam(key))
                    .toList();
            System.out.printf(Locale.UK, "%-40s %-24s median %,14.3f %s%n",
                    name, String.join(" ", given),
                    primary.getStatistics().getPercentile(50), primary.getScoreUnit());
        }
    }
}
