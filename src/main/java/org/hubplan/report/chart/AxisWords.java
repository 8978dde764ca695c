package org.hubplan.report.chart;

import java.math.BigDecimal;
import org.hubplan.report.Measure;

/// What stands at the ticks of an axis. All of one axis have as many decimals.
record AxisWords(Scale scale) {
    private static final String MINUS = "\u2212";
    private static final int MILLION = 8;
    private static final int THOUSAND = 5;

    String words(long tick) {
        if (tick == 0) {
            return scale.measure() == Measure.PENCE ? "£0" : "0";
        }
        String size = switch (scale.measure()) {
            case PENCE -> pounds(Math.abs(tick));
            case FTE -> decimal(Math.abs(tick), 2);
            case PER_MILLE -> decimal(Math.abs(tick), 1) + "%";
            case COUNT -> decimal(Math.abs(tick), 0);
        };
        return tick < 0 ? MINUS + size : size;
    }

    private String pounds(long pence) {
        long most = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
        if (most >= power(MILLION)) {
            return "£" + decimal(pence, MILLION) + "M";
        }
        return most >= power(THOUSAND + 1) && scale.step() % power(THOUSAND) == 0
                ? "£" + decimal(pence, THOUSAND) + "k"
                : "£" + decimal(pence, 2);
    }

    /// @param places the figure is to be divided by ten so often
    private String decimal(long size, int places) {
        int needed = places;
        while (needed > 0 && scale.step() % power(places - needed + 1) == 0 && scale.low() % power(places - needed + 1) == 0) {
            needed--;
        }
        boolean pence = scale.measure() == Measure.PENCE && places == 2 && needed > 0;
        BigDecimal exact = BigDecimal.valueOf(size, places).setScale(pence ? 2 : needed);
        return String.format("%,." + exact.scale() + "f", exact);
    }

    private static long power(int tens) {
        return BigDecimal.TEN.pow(tens).longValueExact();
    }
}
