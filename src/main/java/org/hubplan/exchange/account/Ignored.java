package org.hubplan.exchange.account;

import java.util.ArrayList;
import java.util.List;

/// Rows that are no data, by what they are instead.
///
/// @param blank rows without anything in them
/// @param totals totals and subtotals
/// @param others footnotes, section headings and headings repeated
public record Ignored(int blank, int totals, int others) {
    public static final Ignored NONE = new Ignored(0, 0, 0);

    public int rows() {
        return blank + totals + others;
    }

    /// `19 blank, 20 totals and subtotals`, empty where there are none.
    public String words() {
        List<String> parts = new ArrayList<>();
        if (blank > 0) {
            parts.add(blank + " blank");
        }
        if (totals > 0) {
            parts.add(totals + (totals == 1 ? " total or subtotal" : " totals and subtotals"));
        }
        if (others > 0) {
            parts.add(others + (others == 1 ? " note or heading" : " notes and headings"));
        }
        return String.join(", ", parts);
    }
}
