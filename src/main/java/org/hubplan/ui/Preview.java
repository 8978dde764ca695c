package org.hubplan.ui;

import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.ledger.Standing;

/// A change that is being tried out, by a drag or a dialog.
///
/// @param change empty where nothing is tried
/// @param next what it would come to; empty where nothing is tried
public record Preview(Optional<Change> change, Optional<Standing.Next> next) {
    public static final Preview NONE = new Preview(Optional.empty(), Optional.empty());

    static Preview of(Change change, Standing.Next next) {
        return new Preview(Optional.of(change), Optional.of(next));
    }

    public boolean isNone() {
        return change.isEmpty();
    }
}
