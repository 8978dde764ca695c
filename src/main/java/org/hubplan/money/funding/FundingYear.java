package org.hubplan.money.funding;

import java.util.List;
import org.hubplan.model.FinancialYear;

/// One year of an option: what it costs, in pence, and what meets it. Cost = what sources give + gap + pressure.
///
/// @param payNew new money for pay; a saving is negative
/// @param redistributed pay found from existing posts: no cost, and added to none
/// @param turnover what turnover is assumed to save of new pay
/// @param increments what increments are assumed to add to new pay
/// @param sources that gave or were paid into, in the order of the plan; no pressures
/// @param covers of every line that costs something
public record FundingYear(
        FinancialYear year,
        long payNew,
        long redistributed,
        long turnover,
        long increments,
        long capital,
        long revenueOneOff,
        long revenueRecurring,
        List<SourceOfYear> sources,
        List<Cover> covers) {
    public FundingYear {
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
    }

    /// Everything it costs in the year: pay with what is assumed of it, and all cost lines.
    public long cost() {
        return recurring() + oneOff();
    }

    /// What it costs once.
    public long oneOff() {
        return capital + revenueOneOff;
    }

    /// What it costs every year: pay and recurring revenue; below £0 where it saves.
    public long recurring() {
        return payNew - turnover + increments + revenueRecurring;
    }

    /// What no source meets, in pence.
    public long gap() {
        return covers.stream().mapToLong(Cover::gap).sum();
    }

    /// What stands as a pressure until named savings meet it.
    public long pressure() {
        return covers.stream().mapToLong(Cover::pressure).sum();
    }
}
