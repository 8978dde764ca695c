package org.hubplan.ledger;

/// What changes cost in one financial year, in pence; savings are negative. New and redistributed money, and what rates
/// of an option's own make dearer, are never added together.
///
/// @param newPartYear new money that falls in the year, by days
/// @param newFullYear its full-year effect
/// @param redistributedPartYear found from existing posts elsewhere, or come with posts of another command, by days
/// @param redistributedFullYear its full-year effect
/// @param otherRates what the baseline's own posts cost more by the option's rates; a rate is for the whole year, so
///     that its full-year effect is the same
public record YearCost(
        long newPartYear,
        long newFullYear,
        long redistributedPartYear,
        long redistributedFullYear,
        long otherRates) {
    public static final YearCost NONE = new YearCost(0, 0, 0, 0);

    /// At the baseline's rates.
    public YearCost(long newPartYear, long newFullYear, long redistributedPartYear, long redistributedFullYear) {
        this(newPartYear, newFullYear, redistributedPartYear, redistributedFullYear, 0);
    }

    static YearCost ofOtherRates(long pence) {
        return new YearCost(0, 0, 0, 0, pence);
    }

    YearCost plus(PayByYear.Line line) {
        return line.isNew()
                ? new YearCost(
                        newPartYear + line.partYear(), newFullYear + line.fullYear(),
                        redistributedPartYear, redistributedFullYear, otherRates)
                : new YearCost(
                        newPartYear, newFullYear,
                        redistributedPartYear + line.partYear(), redistributedFullYear + line.fullYear(), otherRates);
    }

    public YearCost minus(YearCost other) {
        return new YearCost(
                newPartYear - other.newPartYear,
                newFullYear - other.newFullYear,
                redistributedPartYear - other.redistributedPartYear,
                redistributedFullYear - other.redistributedFullYear,
                otherRates - other.otherRates);
    }
}
