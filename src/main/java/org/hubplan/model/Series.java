package org.hubplan.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One body's strength on some days, as published.
///
/// @param name whose, and who publishes it: `Metropolitan Police, Home Office`
/// @param days strength on each, the earliest first; at least one
public record Series(String name, SortedMap<LocalDate, Strength> days) {
    public Series {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        if (name.isBlank() || days.isEmpty()) {
            throw new IllegalArgumentException("A series has a name and a day");
        }
    }

    /// @param officers hundredths of FTE
    /// @param staff hundredths of FTE
    /// @param pcsos hundredths of FTE
    public record Strength(long officers, long staff, long pcsos) {
        public long total() {
            return officers + staff + pcsos;
        }
    }

    /// With another's days in place of the same of its own.
    Series with(Series later) {
        TreeMap<LocalDate, Strength> all = new TreeMap<>(days);
        all.putAll(later.days);
        return new Series(name, all);
    }
}
