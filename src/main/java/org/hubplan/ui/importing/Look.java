package org.hubplan.ui.importing;

import java.util.Optional;
import org.hubplan.exchange.Reading;
import org.hubplan.ui.difference.Told;

/// A file as read for a place.
///
/// @param difference what it says otherwise than the plan there; empty where that has no posts yet, and where the file isn't read
///     to its end
record Look(Reading reading, Optional<Told> difference) {}
