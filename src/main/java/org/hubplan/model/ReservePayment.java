package org.hubplan.model;

/// Money of one source put by in a reserve.
///
/// @param source whose money of the year it is
/// @param pence above 0
public record ReservePayment(String source, String reserve, FinancialYear year, long pence) {
    public ReservePayment {
        if (pence <= 0 || source.equals(reserve)) {
            throw new IllegalArgumentException("A reserve is paid into from elsewhere, and more than £0");
        }
    }

    boolean isOf(String from, String into, FinancialYear when) {
        return source.equals(from) && reserve.equals(into) && year.equals(when);
    }

    boolean isOf(ReservePayment other) {
        return isOf(other.source, other.reserve, other.year);
    }
}
