package org.hubplan.session;

import java.time.LocalDate;
import java.util.Optional;

/// The days a change may take effect on: those within a planner's working life, so that a slip of the pen is noticed
/// and every figure of the years about it can be reckoned.
final class EffectiveDay {
    private static final int FIRST = 1950;
    private static final int LAST = 2150;

    private EffectiveDay() {}

    /// Why a change can't take effect on this day; empty where it can.
    static Optional<Answer.Refused> refusal(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST
                ? Optional.empty()
                : Optional.of(Answer.refused(
                        day + " is too far off for a change to take effect on.",
                        "Choose a day from " + FIRST + " to " + LAST + "."));
    }
}
