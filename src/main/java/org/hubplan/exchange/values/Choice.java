package org.hubplan.exchange.values;

/// One of the values a planner can say that an unknown one means.
///
/// @param text as it is written in a workbook, and in a mapping's file: `MIB`
/// @param words for the planner: `MIB, Central Intelligence`
public record Choice(String text, String words) {
    static Choice of(String text) {
        return new Choice(text, text);
    }
}
