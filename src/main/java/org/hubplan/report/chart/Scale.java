package org.hubplan.report.chart;

import java.util.List;
import java.util.stream.LongStream;
import org.hubplan.report.Measure;

/// Where figures lie along an axis that begins, ends and is divided at round figures.
///
/// @param low of the axis, in the measure's own unit
/// @param high above `low`
/// @param step from one tick to the next; both ends are ticks
public record Scale(Measure measure, long low, long high, long step) {
    private static final int MOST_STEPS = 7;

    /// And these times ten, a hundred, …
    private static final long[] ROUND = {1, 2, 5};

    /// An axis that has 0 on it and every one of these.
    static Scale withZero(Measure measure, LongStream values) {
        long[] all = LongStream.concat(LongStream.of(0), values).toArray();
        return over(measure, LongStream.of(all).min().orElseThrow(), LongStream.of(all).max().orElseThrow());
    }

    /// An axis over a range, divided as finely as can be read, which need not have 0 on it.
    static Scale over(Measure measure, long least, long most) {
        long reach = most > least ? most : least + unit(measure);
        for (long tens = smallest(measure); ; tens = Math.multiplyExact(tens, 10)) {
            for (long round : ROUND) {
                Scale scale = stepping(measure, least, reach, round * tens);
                if ((scale.high - scale.low) / scale.step <= MOST_STEPS) {
                    return scale;
                }
            }
        }
    }

    /// To the next ticks outward.
    private static Scale stepping(Measure measure, long least, long most, long step) {
        return new Scale(measure, Math.floorDiv(least, step) * step, Math.ceilDiv(most, step) * step, step);
    }

    private static long unit(Measure measure) {
        return measure == Measure.FTE || measure == Measure.PENCE ? 100 : measure == Measure.PER_MILLE ? 10 : 1;
    }

    /// What an axis can say in few signs: whole posts, tenths of FTE, pence, tenths of a percent.
    private static long smallest(Measure measure) {
        return measure == Measure.FTE ? 10 : 1;
    }

    /// @return from `low` to `high`
    List<Long> ticks() {
        return LongStream.rangeClosed(0, (high - low) / step).mapToObj(at -> low + at * step).toList();
    }

    /// Where a figure lies between two places.
    double at(long value, double ofLow, double ofHigh) {
        return ofLow + (ofHigh - ofLow) * ((double) (value - low) / (high - low));
    }

    /// A tick's figure, as short as the step allows: `£0.2M`, `£500`, `640`, `0.5`.
    String words(long tick) {
        return new AxisWords(this).words(tick);
    }
}
