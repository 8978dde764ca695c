package org.hubplan.ledger;

/// Why a figure differs between two options: each a ledger of its own, gross on both sides, so that growth is never
/// hidden in redistribution, nor a leaver in a newcomer.
public enum Cause {
    /// What the same posts and people cost at the option's own rates.
    PRICED,
    /// Posts added to the establishment, as yet vacant.
    ADDED,
    /// Posts removed from the establishment, vacant by then.
    REMOVED,
    /// Posts on another command's BWT: in for the one, out for the other, nothing to everything.
    TRANSFERRED,
    /// Posts, each with whoever stays in it, that sit at another hub: in for the one, out for the other.
    MOVED,
    /// Posts of another grade.
    REGRADED,
    /// Posts of more or fewer hours.
    FTE_CHANGED,
    /// Posts funded or no longer funded.
    FUNDED,
    /// People who work at another hub than their post's.
    ALIGNED,
    /// People gone from a post, who left or are without a post.
    LEFT,
    /// People come into a post.
    JOINED,
    /// People who came to be without a post: in the unplaced tray, counted and paid.
    DISPLACED,
    /// People who were without a post and no longer are.
    PLACED
}
