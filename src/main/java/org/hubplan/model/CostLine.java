package org.hubplan.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cost of an option beside pay: of amounts as given, of so much for each of something the option's changes bring
/// about, or of both.
///
/// @param name in a planner's words, unique in an option: `IT hardware`
/// @param pence as given by financial year; a recurring line's amount holds until a later year has another, 0 ending it
/// @param each what is counted, and what one costs, in the year the changes take effect; a recurring line's from then on
/// @param causes numbers of the log's entries it is there for: with all of them taken back, it costs nothing; none
///     where it hangs on no change
public record CostLine(
        String name, CostKind kind, Map<FinancialYear, Long> pence, Optional<UnitCost> each, List<Long> causes) {
    public CostLine {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A cost line has a name without blanks at its ends: \"" + name + "\"");
        }
        pence = Amounts.of(pence, name);
        causes = causes.stream().distinct().sorted().toList();
    }

    /// Of amounts as given, whatever the changes.
    public CostLine(String name, CostKind kind, Map<FinancialYear, Long> pence) {
        this(name, kind, pence, Optional.empty(), List.of());
    }

    /// Pence as given that fall in a year; what is counted isn't in them.
    public long in(FinancialYear year) {
        return Amounts.in(year, pence, kind.recurs());
    }

    public Optional<FinancialYear> firstYear() {
        return pence.keySet().stream().findFirst();
    }

    /// With other amounts as given.
    public CostLine of(Map<FinancialYear, Long> amounts) {
        return new CostLine(name, kind, amounts, each, causes);
    }

    /// With all it comes to as given, and nothing left to count.
    public CostLine counted(Map<FinancialYear, Long> amounts) {
        return new CostLine(name, kind, amounts, Optional.empty(), causes);
    }
}
