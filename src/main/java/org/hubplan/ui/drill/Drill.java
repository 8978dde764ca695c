package org.hubplan.ui.drill;

import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;

/// A figure that is to be followed to what it comes from, in the scope and option on the screen.
public sealed interface Drill {
    /// A figure of the ledger, with the posts and people behind it.
    record Counted(Figure figure, Where where) implements Drill {}

    /// The pay that posts added, removed and regraded bring, with the changes behind it.
    record Pay(PayOrigin origin) implements Drill {}

    static Drill whole(Figure figure) {
        return new Counted(figure, Where.ANYWHERE);
    }
}
