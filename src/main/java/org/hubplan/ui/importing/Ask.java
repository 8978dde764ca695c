package org.hubplan.ui.importing;

import org.hubplan.exchange.Source;

/// What a planner asks for: a file, read as he says, for a place.
record Ask(Source source, Destination to) {
    Ask with(Source other) {
        return new Ask(other, to);
    }
}
