package org.hubplan.ledger;

/// What one cause adds to and takes from every figure: both sides, summed post by post.
///
/// @param up figures that rose, each 0 or above
/// @param down figures that fell, each 0 or below
public record Movement(Totals up, Totals down) {
    static final Movement NONE = new Movement(Totals.ZERO, Totals.ZERO);

    /// Up less down, as the totals show it.
    public Totals net() {
        return up.plus(down);
    }

    /// Up and down together, without their signs.
    public Totals gross() {
        return up.minus(down);
    }
}
