package org.hubplan.ledger;

/// What is counted of posts and people. Every figure is a whole number: of posts, hundredths of FTE, or pence a year.
public enum Figure {
    POSTS(Unit.COUNT),
    /// Posts nobody is in.
    VACANT_POSTS(Unit.COUNT),
    UNFUNDED_POSTS(Unit.COUNT),
    /// Heads, in posts and in the unplaced tray.
    PEOPLE(Unit.COUNT),
    /// Budgeted: FTE of posts. In a hub's line, of the posts that sit there.
    BWT_FTE(Unit.FTE),
    /// FTE of people.
    STRENGTH_FTE(Unit.FTE),
    /// Wanting to fill each post, never netted against over-strength.
    VACANT_FTE(Unit.FTE),
    FUNDED_VACANT_FTE(Unit.FTE),
    /// Above each post's own FTE, and people without a post.
    OVER_FTE(Unit.FTE),
    UNFUNDED_FTE(Unit.FTE),
    /// FTE of posts graded for police officers.
    OFFICERS_FTE(Unit.FTE),
    /// FTE of posts graded for police staff.
    STAFF_FTE(Unit.FTE),
    /// FTE of posts graded for police community support officers.
    PCSO_FTE(Unit.FTE),
    /// FTE of people who work here and whose posts sit at another hub. BWT, strength and vacancies stay with the posts.
    ALIGNED_IN_FTE(Unit.FTE),
    /// FTE of people whose posts sit here and who work at another hub.
    ALIGNED_OUT_FTE(Unit.FTE),
    BWT_COST(Unit.PENCE),
    STRENGTH_COST(Unit.PENCE),
    UNFUNDED_BWT_COST(Unit.PENCE),
    /// Posts that sit at another hub than in the baseline.
    MOVED_POSTS(Unit.COUNT),
    /// Heads in moved posts.
    MOVED_PEOPLE(Unit.COUNT),
    /// Moved posts nobody is in.
    MOVED_VACANT_POSTS(Unit.COUNT);

    /// What a figure is measured in.
    public enum Unit {
        COUNT,
        /// Hundredths of FTE.
        FTE,
        /// Pence a year.
        PENCE
    }

    private final Unit unit;

    Figure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
