package org.hubplan.model;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// The numbers one hub is held to; an empty one holds it to nothing.
///
/// @param minimum hundredths of FTE that posts at the hub add up to at least
/// @param maximum hundredths of FTE that posts at the hub add up to at most
/// @param desks how many people it can seat, in place of the number the hub came with
public record HubLimits(OptionalLong minimum, OptionalLong maximum, OptionalInt desks) {
    public static final HubLimits NONE = new HubLimits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());

    public HubLimits {
        if (minimum.orElse(0) < 0 || maximum.orElse(0) < 0 || desks.orElse(0) < 0) {
            throw new IllegalArgumentException("A hub's limits are not below 0");
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.getAsLong() > maximum.getAsLong()) {
            throw new IllegalArgumentException("A hub's minimum of " + Fte.words(minimum.getAsLong())
                    + " is above its maximum of " + Fte.words(maximum.getAsLong()));
        }
    }

    public HubLimits withMinimum(OptionalLong hundredths) {
        return new HubLimits(hundredths, maximum, desks);
    }

    public HubLimits withMaximum(OptionalLong hundredths) {
        return new HubLimits(minimum, hundredths, desks);
    }

    public HubLimits withDesks(OptionalInt people) {
        return new HubLimits(minimum, maximum, people);
    }
}
