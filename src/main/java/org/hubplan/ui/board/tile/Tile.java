package org.hubplan.ui.board.tile;

import org.hubplan.model.Hub;

/// A hub as its tile shows it. A value: a tile is drawn again only where this differs.
///
/// @param now as on disk
/// @param wouldBe as it would be with the change that is being tried out; equal to `now` where that doesn't touch
///     this hub
/// @param change posts here against the baseline, in hundredths of FTE
public record Tile(Hub hub, TileFigures now, TileFigures wouldBe, long change) {
    public boolean isPreviewed() {
        return !now.equals(wouldBe);
    }

    /// Whether more posts would sit here than there are desks: one desk a post, filled or not.
    public boolean isOverDesks() {
        return hub.desks().isPresent() && wouldBe.line().posts() > hub.desks().getAsInt();
    }
}
