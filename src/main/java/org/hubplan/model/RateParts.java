package org.hubplan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What the loaded yearly cost of a full-time post is built from. All money in pence a year, all percentages in
/// hundredths of a percent: 1380 is 13.8 %.
///
/// @param basic basic pay: the point of the scale the rate is for, above 0
/// @param weighting London weighting, which counts for the pension
/// @param allowance London allowance, which does not
/// @param shift shift pay, which does not
/// @param insurance employer's National Insurance, on all pay above `insuredAbove`
/// @param pension employer's pension contribution, on basic pay and weighting
public record RateParts(
        long basic, long weighting, long allowance, long shift, int insurance, long insuredAbove, int pension) {
    /// Hundredths of a percent in a whole.
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    public RateParts {
        if (basic <= 0 || weighting < 0 || allowance < 0 || shift < 0 || insurance < 0 || insuredAbove < 0 || pension < 0) {
            throw new IllegalArgumentException("A rate is built from basic pay and parts that are not below £0");
        }
    }

    /// What the person is paid.
    public long pay() {
        return basic + weighting + allowance + shift;
    }

    /// What the pension is reckoned on.
    public long pensionable() {
        return basic + weighting;
    }

    /// Employer's National Insurance to the penny.
    public long insurancePence() {
        return rounded(exactInsurance());
    }

    /// Employer's pension contribution to the penny.
    public long pensionPence() {
        return rounded(exactPension());
    }

    /// All of it, rounded half up once, to a whole pound, as loaded rates are published.
    public long loaded() {
        BigDecimal exact = BigDecimal.valueOf(pay()).add(exactInsurance()).add(exactPension());
        return exact.movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact() * 100;
    }

    /// The same after a pay award: all pay to the nearest pound, the on-costs at their percentages, the threshold
    /// as it was.
    ///
    /// @param percent of the award in hundredths of a percent: 200 is 2 %
    public RateParts uprated(int percent) {
        return new RateParts(
                uprated(basic, percent),
                uprated(weighting, percent),
                uprated(allowance, percent),
                uprated(shift, percent),
                insurance,
                insuredAbove,
                pension);
    }

    /// A sum of pay after an award: to the nearest pound, and never to nothing; without an award to the penny as it was.
    static long uprated(long pence, int percent) {
        return percent == 0 || pence == 0 ? pence : Math.max(1_00, Money.uprated(pence, percent));
    }

    public RateParts withInsurance(int newInsurance, long newInsuredAbove) {
        return new RateParts(basic, weighting, allowance, shift, newInsurance, newInsuredAbove, pension);
    }

    public RateParts withPension(int newPension) {
        return new RateParts(basic, weighting, allowance, shift, insurance, insuredAbove, newPension);
    }

    /// Words that name the percentages of other parts, with the percentages of these: where officers' pensions rose,
    /// `pension 24.2%` becomes `pension 31%`.
    ///
    /// @param words where a rate comes from, as it stood with the other parts
    public String basis(String words, RateParts others) {
        return words.replace("NI " + Percent.words(others.insurance), "NI " + Percent.words(insurance))
                .replace("pension " + Percent.words(others.pension), "pension " + Percent.words(pension));
    }

    private BigDecimal exactInsurance() {
        return share(insurance, Math.max(0, pay() - insuredAbove));
    }

    private BigDecimal exactPension() {
        return share(pension, pensionable());
    }

    private static BigDecimal share(int percent, long pence) {
        return BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(pence)).divide(WHOLE);
    }

    private static long rounded(BigDecimal pence) {
        return pence.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
