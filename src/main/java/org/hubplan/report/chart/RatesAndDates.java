package org.hubplan.report.chart;

import java.util.List;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.report.Measure;
import org.hubplan.report.chart.Tornado.Side;
import org.hubplan.report.chart.Tornado.Swing;

/// How far an option's present value moves if rates, other costs or the day it starts were otherwise, one at a time.
public final class RatesAndDates {
    private RatesAndDates() {}

    /// The widest first, in pence; what moves nothing is left out.
    public static Tornado of(Sensitivity sensitivity) {
        return titled(sensitivity, "");
    }

    /// @param option which it is of, where several stand in one paper
    public static Tornado of(Sensitivity sensitivity, String option) {
        return titled(sensitivity, ", " + option);
    }

    private static Tornado titled(Sensitivity sensitivity, String of) {
        List<Swing> swings = sensitivity.swings().stream()
                .filter(swing -> swing.span() != 0)
                .map(RatesAndDates::swing)
                .toList();
        return new Tornado(
                "Present value " + sensitivity.yearZero() + " to " + sensitivity.last()
                        + " if one thing were otherwise, £" + of,
                swings.isEmpty() ? "Nothing the option costs turns on rates or dates." : "The axis does not begin at 0.",
                Measure.PENCE, "As it stands", sensitivity.base().presentValue(), swings);
    }

    private static Swing swing(Sensitivity.Swing swing) {
        return new Swing(
                swing.what(),
                new Side(swing.less(), swing.ifLess().presentValue()),
                new Side(swing.more(), swing.ifMore().presentValue()));
    }
}
