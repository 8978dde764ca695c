package org.hubplan.money.apportion;

/// A group that takes part in an apportionment.
///
/// @param weight in any unit, the same for all; not negative
/// @param floor posts it gets at least
/// @param cap posts it gets at most
public record Claim(String name, long weight, int floor, int cap) {
    /// The cap of a group that may get any number.
    public static final int NO_CAP = Integer.MAX_VALUE;

    public Claim {
        if (weight < 0) {
            throw new IllegalArgumentException("A weight is not below 0: " + name);
        }
        if (floor < 0 || cap < floor) {
            throw new IllegalArgumentException("A floor is at least 0 and no higher than the cap: " + name);
        }
    }

    /// By weight alone.
    public Claim(String name, long weight) {
        this(name, weight, 0, NO_CAP);
    }

    /// Posts it can get: without a weight none beyond the floor.
    int most() {
        return weight == 0 ? floor : cap;
    }
}
