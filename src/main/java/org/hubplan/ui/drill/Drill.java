package org.hubplan.ui.drill;

import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;

/// A figure that is to be followed to what it comes from, in the option on the screen.
public sealed interface Drill {
    /// A figure of the ledger, with the posts and people behind it.
    record Counted(Figure figure, Scope scope, Where where) implements Drill {}

    /// The pay that posts added, removed and regraded bring, with the changes behind it.
    record Pay(PayOrigin origin, Scope scope) implements Drill {}

    Scope scope();

    static Drill whole(Figure figure, Scope scope) {
        return new Counted(figure, scope, Where.ANYWHERE);
    }
}
