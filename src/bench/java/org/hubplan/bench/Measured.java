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
/// @param median in `unit`, as are the percentiles; NaN where one says nothing
/// @param p95 exceeded once in 20 times
/// @param p99 exceeded once in 100 times
record Measured(String what, int posts, double median, double p95, double p99, long samples, String unit) {
    private static final String LINE = "%-28s %10s %14s %14s %14s %9s  %s%n";
    private static final int ENOUGH_FOR_PERCENTILES = 100;

    static Measured of(RunResult result) {
        String posts = result.getParams().getParam("posts");
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Measured(
                result.getParams().getBenchmark().replace("org.hubplan.bench.", ""),
                posts == null ? 0 : Integer.parseInt(posts),
                times.getPercentile(50),
                times.getN() < ENOUGH_FOR_PERCENTILES ? Double.NaN : times.getPercentile(95),
                times.getN() < ENOUGH_FOR_PERCENTILES ? Double.NaN : times.getPercentile(99),
                times.getN(),
                result.getPrimaryResult().getScoreUnit().replace("/op", "").replace("us", "µs"));
    }

    static Measured heap(int posts, long bytes) {
        return new Measured("Heap.perPost", posts, bytes / (double) posts, Double.NaN, Double.NaN, 1, "bytes");
    }

    /// @param nanos how long each frame took, shortest first
    static Measured frames(String what, int posts, List<Long> nanos) {
        return new Measured(
                what, posts, millis(nanos, 50), millis(nanos, 95), millis(nanos, 99), nanos.size(), "ms");
    }

    /// @param nanos how long each run took
    static Measured runs(String what, int posts, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Measured(what, posts, millis(sorted, 50), Double.NaN, Double.NaN, sorted.size(), "ms");
    }

    private static double millis(List<Long> sorted, int percentile) {
        return sorted.get(sorted.size() * percentile / 100) / 1e6;
    }

    /// To be printed by another process.
    String line() {
        return String.join("\t", what, posts + "", median + "", p95 + "", p99 + "", samples + "", unit);
    }

    static Measured parsed(String line) {
        String[] parts = line.split("\t");
        return new Measured(
                parts[0],
                Integer.parseInt(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Long.parseLong(parts[5]),
                parts[6]);
    }

    /// What it is measured against: the first line of the same, whoever or whatever did it.
    private String same() {
        return what.split(" by ")[0];
    }

    /// Every line, with how many times the median of the first of its kind its own is: that of the smallest plan, or of
    /// the program Hubplan is measured against.
    static String table(List<Measured> all) {
        Map<String, Double> first = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder(
                String.format(Locale.UK, LINE, "", "posts", "median", "p95", "p99", "samples", "median × first"));
        for (Measured one : all) {
            first.putIfAbsent(one.same(), one.median);
            table.append(String.format(
                    Locale.UK,
                    LINE,
                    one.what,
                    one.posts == 0 ? "" : String.format(Locale.UK, "%,d", one.posts),
                    one.shown(one.median),
                    one.shown(one.p95),
                    one.shown(one.p99),
                    String.format(Locale.UK, "%,d", one.samples),
                    String.format(Locale.UK, "%.2f", one.median / first.get(one.same()))));
        }
        return table.toString();
    }

    private String shown(double figure) {
        return Double.isNaN(figure) ? "" : String.format(Locale.UK, "%,.1f %s", figure, unit);
    }
}
