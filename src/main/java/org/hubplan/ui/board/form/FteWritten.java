package org.hubplan.ui.board.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.hubplan.model.Fte;

/// Full-time equivalents as a planner writes them.
final class FteWritten {
    private FteWritten() {}

    /// Hundredths of FTE; empty where it is no number above 0 with at most two decimals.
    static Optional<Long> hundredths(String written) {
        String number = written.strip();
        if (!number.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(Fte.hundredths(new BigDecimal(number))).filter(hundredths -> hundredths > 0);
    }
}
