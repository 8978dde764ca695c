package org.hubplan.ui.board.tile;

import org.hubplan.model.Hub;

/// A hub as its tile shows it. A value: a tile is drawn again only where this differs.
///
/// @param now as on disk
/// @param wouldBe as it would be with the change that is being tried out; equal to `now` where that doesn't touch
///     this hub
/// @param change posts here against the baseline, in hundredths of FTE
/// @param broken the limits that are broken here, or would be
public record Tile(Hub hub, TileFigures now, TileFigures wouldBe, long change, DeskCount desks, Broken broken) {
    public boolean isPreviewed() {
        return !now.equals(wouldBe);
    }
}
