package org.hubplan.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/// One line of the benchmarks' table.
///
/// @param what class and method measured
/// @param posts in the plan; 0 where it is of no size
/// @param middle the median, in `unit`
/// @param far the 99th percentile, in `unit`; NaN where it says nothing
record Measured(String what, int posts, double middle, double far, long samples, String unit) {
    private static final String LINE = "%-28s %10s %12s %12s %9s  %s%n";

    static Measured of(RunResult result) {
        String posts = result.getParams().getParam("posts");
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Measured(
                result.getParams().getBenchmark().replace("org.hubplan.bench.", ""),
                posts == null ? 0 : Integer.parseInt(posts),
                times.getPercentile(50),
                times.getPercentile(99),
                times.getN(),
                result.getPrimaryResult().getScoreUnit().replace("us/op", "µs"));
    }

    static Measured heap(int posts, long bytes) {
        return new Measured("Heap.perPost", posts, bytes / (double) posts, Double.NaN, 1, "bytes");
    }

    /// Every line, with how many times the median of the smallest plan its own is.
    static String table(List<Measured> all) {
        Map<String, Double> smallest = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder(
                String.format(Locale.UK, LINE, "", "posts", "median", "p99", "samples", "median × smallest"));
        for (Measured one : all) {
            smallest.putIfAbsent(one.what, one.middle);
            table.append(String.format(
                    Locale.UK,
                    LINE,
                    one.what,
                    one.posts == 0 ? "" : String.format(Locale.UK, "%,d", one.posts),
                    one.shown(one.middle),
                    one.shown(one.far),
                    String.format(Locale.UK, "%,d", one.samples),
                    String.format(Locale.UK, "%.2f", one.middle / smallest.get(one.what))));
        }
        return table.toString();
    }

    private String shown(double figure) {
        return Double.isNaN(figure) ? "" : String.format(Locale.UK, "%,.1f %s", figure, unit);
    }
}
