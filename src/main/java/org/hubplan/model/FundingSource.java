package org.hubplan.model;

import java.util.Map;

/// Money that can meet costs.
///
/// @param name in a planner's words, unique in an option: `Police staff underspend`
/// @param recurring whether it comes every year: a year's amount then holds until a later year has another
/// @param pence by financial year; of a reserve, what it holds already from elsewhere; of a pressure, none
public record FundingSource(String name, SourceKind kind, boolean recurring, Map<FinancialYear, Long> pence) {
    public FundingSource {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A source has a name without blanks at its ends: \"" + name + "\"");
        }
        pence = Amounts.of(pence, name);
        if (kind == SourceKind.PRESSURE && !pence.isEmpty()) {
            throw new IllegalArgumentException("A pressure is no money and has no amounts: " + name);
        }
        if (recurring && (kind == SourceKind.EARMARKED_RESERVE || kind == SourceKind.UNDERSPEND)) {
            throw new IllegalArgumentException("Reserves and underspends come once: " + name);
        }
    }

    /// Pence that come in a year.
    public long in(FinancialYear year) {
        return Amounts.in(year, pence, recurring);
    }

    public boolean isReserve() {
        return kind == SourceKind.EARMARKED_RESERVE;
    }

    public boolean isPressure() {
        return kind == SourceKind.PRESSURE;
    }
}
