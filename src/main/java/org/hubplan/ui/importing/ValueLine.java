package org.hubplan.ui.importing;

import java.util.Optional;
import org.hubplan.exchange.values.UnknownValue;

/// A value nobody knows, and what the planner says it means.
///
/// @param meant text of the choice made; empty while its rows stay held
public record ValueLine(UnknownValue value, Optional<String> meant) {}
