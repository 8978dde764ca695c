package org.hubplan.ui.checks;

import java.util.List;
import org.hubplan.check.Breach;
import org.hubplan.check.Place;

/// The limits broken at one place.
///
/// @param title the place in words: `NE · North East`
/// @param place opens it
/// @param breaches at least one
public record BrokenAt(String title, Place place, List<Breach> breaches) {
    public BrokenAt {
        breaches = List.copyOf(breaches);
    }

    /// Whether there is something of the plan to be shown there.
    public boolean canBeOpened() {
        return !(place instanceof Place.WholePlan);
    }
}
