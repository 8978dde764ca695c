package org.hubplan.ledger;

/// What changes cost in one financial year, in pence; savings are negative. New and redistributed money are never added
/// together.
///
/// @param newPartYear new money that falls in the year, by days
/// @param newFullYear its full-year effect
/// @param redistributedPartYear found from existing posts elsewhere, or come with posts of another command, by days
/// @param redistributedFullYear its full-year effect
public record YearCost(
        long newPartYear, long newFullYear, long redistributedPartYear, long redistributedFullYear) {
    public static final YearCost NONE = new YearCost(0, 0, 0, 0);

    YearCost plus(PayByYear.Line line) {
        return line.isNew()
                ? new YearCost(
                        newPartYear + line.partYear(), newFullYear + line.fullYear(),
                        redistributedPartYear, redistributedFullYear)
                : new YearCost(
                        newPartYear, newFullYear,
                        redistributedPartYear + line.partYear(), redistributedFullYear + line.fullYear());
    }

    public YearCost minus(YearCost other) {
        return new YearCost(
                newPartYear - other.newPartYear,
                newFullYear - other.newFullYear,
                redistributedPartYear - other.redistributedPartYear,
                redistributedFullYear - other.redistributedFullYear);
    }
}
