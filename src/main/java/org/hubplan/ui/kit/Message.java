package org.hubplan.ui.kit;

import java.time.Instant;

/// What a toast said, kept after it has gone.
///
/// @param isTrouble whether it told what could not be done
public record Message(Instant at, String words, boolean isTrouble) {}
