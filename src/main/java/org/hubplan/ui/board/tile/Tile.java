package org.hubplan.ui.board.tile;

import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.model.Hub;

/// A hub as its tile shows it. A value: a tile is drawn again only where this differs.
///
/// @param now as on disk; with a filter on, of the posts it lets through
/// @param wouldBe as it would be with the change that is being tried out; equal to `now` where that doesn't touch
///     this hub
/// @param difference against the baseline, of the same posts as the figures; empty with a filter on that can't be asked
///     of the baseline
/// @param broken the limits that are broken here, or would be
/// @param of with a filter on, how many posts sit here in all; empty without one
public record Tile(
        Hub hub,
        TileFigures now,
        TileFigures wouldBe,
        Optional<Difference> difference,
        DeskCount desks,
        Broken broken,
        OptionalLong of) {
    public boolean isPreviewed() {
        return !now.equals(wouldBe);
    }

    /// Whether a filter is on that lets none of its posts through.
    public boolean isPassedOver() {
        return of.isPresent() && now.line().posts() == 0;
    }
}
