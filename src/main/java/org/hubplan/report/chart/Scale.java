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
    private static final int STEPS = 5;
    private static final long[] ROUND = {1, 2, 5};

    /// An axis that has 0 on it and every one of these.
    static Scale withZero(Measure measure, LongStream values) {
        long[] all = LongStream.concat(LongStream.of(0), values).toArray();
        return over(measure, LongStream.of(all).min().orElseThrow(), LongStream.of(all).max().orElseThrow());
    }

    /// An axis over a range, which need not have 0 on it.
    static Scale over(Measure measure, long least, long most) {
        long reach = most > least ? most : least + unit(measure);
        long step = step(measure, reach - least);
        return new Scale(
                measure, Math.floorDiv(least, step) * step, Math.ceilDiv(reach, step) * step, step);
    }

    /// The smallest of 1, 2, 5, 10, 20, 50, … that divides the range into as many steps as are wanted, or fewer.
    private static long step(Measure measure, long range) {
        for (long tens = smallest(measure); ; tens = Math.multiplyExact(tens, 10)) {
            for (long round : ROUND) {
                if (Math.ceilDiv(range, round * tens) <= STEPS) {
                    return round * tens;
                }
            }
        }
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
