package org.hubplan.check;

import org.hubplan.ledger.Figure.Unit;

/// One of the figures that clash where a limit is broken.
///
/// @param key stable: `people`
/// @param value in its unit: a count, hundredths of FTE, or pence
public record Clash(String key, long value, Unit unit) {
    static Clash count(String key, long value) {
        return new Clash(key, value, Unit.COUNT);
    }

    /// @param hundredths of FTE
    static Clash fte(String key, long hundredths) {
        return new Clash(key, hundredths, Unit.FTE);
    }

    static Clash pence(String key, long pence) {
        return new Clash(key, pence, Unit.PENCE);
    }
}
