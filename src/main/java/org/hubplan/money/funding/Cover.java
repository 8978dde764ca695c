package org.hubplan.money.funding;

import java.util.List;
import java.util.Map;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;

/// One cost of one year, and what meets it.
///
/// @param line name of the cost line, or new pay, or increments assumed on it
/// @param recurs whether it comes again every year
/// @param pence what it costs
/// @param parts what meets it, pressures among them, in the order they were assigned
public record Cover(String line, boolean recurs, long pence, List<Part> parts) {
    /// The line of what increments are assumed to add to new pay: met by what new pay is met by.
    public static final String INCREMENTS = FundingPlan.INCREMENTS;

    /// Where what turnover is assumed to save stands among what meets new pay: no source of the plan.
    public static final FundingSource TURNOVER =
            new FundingSource("Turnover assumed", SourceKind.SAVINGS, true, Map.of());

    /// @param pence more than £0
    public record Part(FundingSource source, long pence) {}

    /// Whether a cost is paid for.
    public enum State {
        COVERED,
        /// Covered in part; the rest is a gap.
        PART,
        /// No money meets any of it, and not all of it is a pressure.
        GAP,
        /// Nothing is a gap, but some of it rests on a pressure nobody has met yet.
        PRESSURE
    }

    public Cover {
        parts = List.copyOf(parts);
    }

    /// Pence that stand as a pressure.
    public long pressure() {
        return parts.stream().filter(part -> part.source().isPressure()).mapToLong(Part::pence).sum();
    }

    /// Pence nobody has said anything about.
    public long gap() {
        return pence - parts.stream().mapToLong(Part::pence).sum();
    }

    /// Pence met by money.
    public long met() {
        return pence - gap() - pressure();
    }

    public State state() {
        if (gap() > 0) {
            return met() > 0 ? State.PART : State.GAP;
        }
        return pressure() > 0 ? State.PRESSURE : State.COVERED;
    }
}
