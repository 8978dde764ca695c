package org.hubplan.exchange.values;

import java.util.List;
import org.hubplan.exchange.headings.Field;

/// A value that holds rows because Hubplan doesn't know it, once for all of them.
///
/// @param column heading of its column, as written
/// @param value as written; empty for a blank cell
/// @param rows how many it stands in
/// @param choices what it could be said to mean
public record UnknownValue(Field field, String column, String value, int rows, List<Choice> choices) {
    public UnknownValue {
        choices = List.copyOf(choices);
    }
}
