package org.hubplan.ui.board.tile;

import java.util.OptionalInt;
import org.hubplan.check.Desks;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.Limits;

/// The desks of a hub, and how many are taken.
///
/// @param desks empty where nobody has counted them
/// @param wouldTake with the change that is being tried out
public record DeskCount(OptionalInt desks, long taken, long wouldTake) {
    static DeskCount of(Hub hub, Totals now, Totals wouldBe, Limits limits) {
        return new DeskCount(limits.desks(hub), Desks.taken(now, limits), Desks.taken(wouldBe, limits));
    }
}
