package org.hubplan.exchange.mapping;

import java.util.Optional;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Replacements;

/// How a spreadsheet is to be read, as far as the planner says it; the rest is found.
///
/// @param as what it is; empty to let its headings decide
/// @param sheet which of its sheets, by name; empty for the one whose headings fit best
/// @param headings where they stand, and what columns hold
/// @param dialect how it is written, where it is a CSV
/// @param dates how its dates are meant that figures alone leave open; empty to let the file decide
/// @param values what values mean that Hubplan doesn't know
public record Mapping(
        Optional<Kind> as,
        Optional<String> sheet,
        Pinned headings,
        SaidDialect dialect,
        Optional<DateOrder> dates,
        Replacements values) {
    public static final Mapping NOTHING = new Mapping(
            Optional.empty(), Optional.empty(), Pinned.NOTHING, SaidDialect.NOTHING, Optional.empty(), Replacements.NONE);

    public Mapping as(Kind kind) {
        return new Mapping(Optional.of(kind), sheet, headings, dialect, dates, values);
    }

    public Mapping sheet(String name) {
        return new Mapping(as, Optional.of(name), headings, dialect, dates, values);
    }

    public Mapping headings(Pinned said) {
        return new Mapping(as, sheet, said, dialect, dates, values);
    }

    public Mapping dialect(SaidDialect said) {
        return new Mapping(as, sheet, headings, said, dates, values);
    }

    public Mapping dates(DateOrder order) {
        return new Mapping(as, sheet, headings, dialect, Optional.of(order), values);
    }

    public Mapping values(Replacements said) {
        return new Mapping(as, sheet, headings, dialect, dates, said);
    }

    /// Whether every sheet of a workbook may be looked at for what it is.
    public boolean leavesTheSheetOpen() {
        return as.isEmpty() && sheet.isEmpty() && headings.saysNothing();
    }
}
