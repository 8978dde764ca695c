package org.hubplan.money.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.hubplan.model.FinancialYear;

/// What costs of later years weigh in the money of the first.
///
/// @param percent a year's discount, in hundredths of a percent
public record PresentValue(int percent) {
    /// The Treasury's Green Book rate: 3.5 %.
    public static final PresentValue USUAL = new PresentValue(3_50);

    public PresentValue {
        if (percent < 0) {
            throw new IllegalArgumentException("A discount is not below 0 %");
        }
    }

    /// In pence, exact until it is rounded once, half up. Years before year zero count as they are.
    long of(List<FundingYear> years, FinancialYear yearZero) {
        BigDecimal growth = BigDecimal.ONE.add(BigDecimal.valueOf(percent, 4));
        BigDecimal sum = BigDecimal.ZERO;
        for (FundingYear year : years) {
            int later = Math.max(0, year.year().start() - yearZero.start());
            sum = sum.add(BigDecimal.valueOf(year.cost()).divide(growth.pow(later), MathContext.DECIMAL128));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// `3.5%`
    public String words() {
        return BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
