package org.hubplan.model;

import java.util.Optional;
import java.util.OptionalLong;

/// Says that a source meets a cost line, in some years.
///
/// @param line name of a cost line, or [FundingPlan#NEW_PAY]
/// @param source name of a source
/// @param from the first year
/// @param to the last year; empty where it goes on
/// @param pence a year at most; empty for all that no earlier assignment meets
public record Assignment(
        String line, String source, FinancialYear from, Optional<FinancialYear> to, OptionalLong pence) {
    public Assignment {
        if (to.isPresent() && to.get().compareTo(from) < 0) {
            throw new IllegalArgumentException("An assignment ends no earlier than it begins");
        }
        if (pence.isPresent() && pence.getAsLong() <= 0) {
            throw new IllegalArgumentException("An assignment is of more than £0");
        }
    }

    /// All of a line, in one year.
    public static Assignment in(FinancialYear year, String line, String source) {
        return new Assignment(line, source, year, Optional.of(year), OptionalLong.empty());
    }

    /// All of a line, from a year on.
    public static Assignment from(FinancialYear year, String line, String source) {
        return new Assignment(line, source, year, Optional.empty(), OptionalLong.empty());
    }

    public boolean covers(FinancialYear year) {
        return from.compareTo(year) <= 0 && to.map(last -> last.compareTo(year) >= 0).orElse(true);
    }

    /// Whether the other is its next version: it would be in its place.
    boolean isOf(Assignment other) {
        return line.equals(other.line) && source.equals(other.source) && from.equals(other.from);
    }
}
