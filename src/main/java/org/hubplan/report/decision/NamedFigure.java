package org.hubplan.report.decision;

import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Measure;

/// A figure that a text may name.
///
/// @param key as in a placeholder: `five-year-cash`, `pressure 2020/21`
/// @param amount in its own unit
/// @param what it is, in words
/// @param source which totals, changes or entries it comes from, in words
public record NamedFigure(String key, Amount amount, String what, String source) {
    /// What its table column leaves to be said.
    String unit() {
        return switch (amount.measure()) {
            case COUNT -> "number";
            case FTE -> "FTE";
            case PENCE -> "£";
            case PER_MILLE -> "%";
        };
    }

    static NamedFigure of(String key, long value, Measure measure, String what, String source) {
        return new NamedFigure(key, new Amount(value, measure, false), what, source);
    }

    /// Said with its sign.
    static NamedFigure change(String key, long value, Measure measure, String what, String source) {
        return new NamedFigure(key, new Amount(value, measure, true), what, source);
    }
}
