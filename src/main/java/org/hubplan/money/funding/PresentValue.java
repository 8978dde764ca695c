package org.hubplan.money.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hubplan.model.Assumptions;
import org.hubplan.model.FinancialYear;

/// What costs of later years weigh in the money of the first.
///
/// @param percent a year's discount, in hundredths of a percent
public record PresentValue(int percent) {
    /// The Treasury's Green Book rate: 3.5 %.
    public static final PresentValue USUAL = new PresentValue(3_50);

    private static final long THOUSAND = 1_000_00;

    public PresentValue {
        if (percent < 0) {
            throw new IllegalArgumentException("A discount is not below 0 %");
        }
    }

    /// As an option takes it for granted.
    public static PresentValue of(Assumptions assumed) {
        return new PresentValue(assumed.discount());
    }

    /// In pence, exact until it is rounded once, half up. Years before year zero count as they are.
    long of(List<FundingYear> years, FinancialYear yearZero) {
        Map<FinancialYear, Long> costs = new HashMap<>();
        years.forEach(year -> costs.put(year.year(), year.cost()));
        return of(costs, yearZero);
    }

    /// The same of costs by year, in pence.
    public long of(Map<FinancialYear, Long> costs, FinancialYear yearZero) {
        BigDecimal growth = BigDecimal.ONE.add(BigDecimal.valueOf(percent, 4));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<FinancialYear, Long> cost : new TreeMap<>(costs).entrySet()) {
            int later = Math.max(0, cost.getKey().start() - yearZero.start());
            sum = sum.add(BigDecimal.valueOf(cost.getValue()).divide(growth.pow(later), MathContext.DECIMAL128));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// Pence in whole thousands of pounds, half up: more would be more exact than what costs of later years weigh.
    public static long toThousands(long pence) {
        return Math.floorDiv(pence + THOUSAND / 2, THOUSAND) * THOUSAND;
    }

    /// `3.5%`
    public String words() {
        return BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
