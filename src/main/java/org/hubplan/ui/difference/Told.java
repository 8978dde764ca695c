package org.hubplan.ui.difference;

import java.util.List;
import org.hubplan.model.Plan;
import org.hubplan.session.ImportDifference;

/// What differs, in words: made in the background, since a large establishment has many.
///
/// @param rows one for each post that differs
public record Told(ImportDifference difference, List<DifferenceRow> rows) {
    public Told {
        rows = List.copyOf(rows);
    }

    /// @param baseline the difference is against
    public static Told of(ImportDifference difference, Plan baseline) {
        return new Told(difference, DifferenceRow.of(difference, baseline));
    }
}
