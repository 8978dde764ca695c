package org.hubplan.ui.rates;

import java.util.List;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import org.hubplan.ui.kit.Texts;

/// One part of a rate as it is shown: what it is, how it is reckoned, and how much.
///
/// @param how in words: `13.8% of pay above £8,424`
/// @param pence a year
/// @param isSum whether it adds up those above
record RateLine(String name, String how, long pence, boolean isSum) {
    /// From basic pay to what is loaded; of a flat rate, that alone.
    static List<RateLine> of(Rate rate) {
        return rate.parts().map(parts -> built(parts, rate.pence())).orElseGet(() -> List.of(flat(rate)));
    }

    private static RateLine flat(Rate rate) {
        return new RateLine(Texts.of("rates.part.flat"), Texts.of("rates.how.flat"), rate.pence(), true);
    }

    private static List<RateLine> built(RateParts parts, long loaded) {
        return List.of(
                part(Texts.of("rates.part.basic"), Texts.of("rates.how.basic"), parts.basic()),
                part(Texts.of("rates.part.weighting"), Texts.of("rates.how.weighting"), parts.weighting()),
                part(Texts.of("rates.part.allowance"), Texts.of("rates.how.allowance"), parts.allowance()),
                part(Texts.of("rates.part.shift"), Texts.of("rates.how.shift"), parts.shift()),
                new RateLine(Texts.of("rates.part.pay"), "", parts.pay(), true),
                part(
                        Texts.of("rates.part.insurance"),
                        Texts.of(
                                "rates.how.insurance",
                                Percent.words(parts.insurance()),
                                Money.words(Math.max(0, parts.pay() - parts.insuredAbove())),
                                Money.words(parts.insuredAbove())),
                        parts.insurancePence()),
                part(
                        Texts.of("rates.part.pension"),
                        Texts.of("rates.how.pension", Percent.words(parts.pension()), Money.words(parts.pensionable())),
                        parts.pensionPence()),
                new RateLine(Texts.of("rates.part.loaded"), Texts.of("rates.how.loaded"), loaded, true));
    }

    private static RateLine part(String name, String how, long pence) {
        return new RateLine(name, how, pence, false);
    }
}
