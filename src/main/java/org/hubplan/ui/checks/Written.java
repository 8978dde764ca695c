package org.hubplan.ui.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.model.Fte;

/// Numbers as a planner types them; empty where it is none that can be meant.
final class Written {
    private Written() {}

    /// Hundredths of FTE, with at most two decimals.
    static Optional<Long> hundredths(String written) {
        return decimal(written, "\\d{1,6}(\\.\\d{1,2})?").map(Fte::hundredths);
    }

    static Optional<Integer> count(String written) {
        return decimal(written, "\\d{1,6}").map(BigDecimal::intValueExact);
    }

    /// Percent above 0 with at most one decimal, in thousandths.
    static Optional<Integer> perMille(String written) {
        return decimal(written.replace("%", ""), "\\d{1,3}(\\.\\d)?")
                .map(percent -> percent.movePointRight(1).intValueExact())
                .filter(perMille -> perMille > 0);
    }

    /// What stands between commas.
    static List<String> list(String written) {
        return Stream.of(written.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<BigDecimal> decimal(String written, String form) {
        String digits = written.strip();
        return digits.matches(form) ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
