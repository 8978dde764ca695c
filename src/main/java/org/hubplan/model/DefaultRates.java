package org.hubplan.model;

import java.util.EnumMap;
import java.util.Map;
import org.hubplan.model.RateCard.Rate;

/// The rate card a new plan starts with: loaded yearly cost 2018/19, built from its parts.
///
/// Officers at top of scale with London weighting and allowance, employer's National Insurance of 13.8 %
/// and pension of 24.2 %; staff at top of band, zone 1, with a pension by band; Band E flat from PCD 484
/// (five posts at £0.206M a year).
public final class DefaultRates {
    private static final String OFFICER_BASIS = "top of scale, London additions, NI 13.8%, pension 24.2%";
    private static final String STAFF_BASIS = "top of band, zone 1";
    private static final int INSURANCE = 13_80;
    private static final long INSURED_ABOVE = 8_424_00;

    private DefaultRates() {}

    public static RateCard of2018() {
        Map<Grade, Rate> rates = new EnumMap<>(Grade.class);
        officers(rates, 39_150, Grade.PC, Grade.DC);
        officers(rates, 43_997, Grade.PS, Grade.DS);
        officers(rates, 56_625, Grade.INSP, Grade.DI);
        officers(rates, 60_012, Grade.CI, Grade.DCI);
        officers(rates, 78_887, Grade.SUPT, Grade.DSU);
        officers(rates, 87_328, Grade.CSU, Grade.DCS);
        staff(rates, Grade.BAND_A, 75_954, 22_10);
        staff(rates, Grade.BAND_B, 58_438, 22_10);
        staff(rates, Grade.BAND_C, 43_804, 20_90);
        staff(rates, Grade.BAND_D, 31_415, 20_90);
        rates.put(Grade.BAND_E, new Rate(41_200_00, "PCD 484: five posts at £0.206m a year"));
        staff(rates, Grade.BAND_F, 24_830, 20_90);
        staff(rates, Grade.BAND_G, 21_357, 20_00);
        return new RateCard(new FinancialYear(2018), rates);
    }

    private static void officers(Map<Grade, Rate> rates, long basicPounds, Grade uniform, Grade detective) {
        RateParts parts =
                new RateParts(basicPounds * 100, 2_445_00, 4_338_00, 0, INSURANCE, INSURED_ABOVE, 24_20);
        rates.put(uniform, Rate.built(parts, OFFICER_BASIS));
        rates.put(detective, Rate.built(parts, OFFICER_BASIS));
    }

    private static void staff(Map<Grade, Rate> rates, Grade band, long basicPounds, int pension) {
        RateParts parts = new RateParts(basicPounds * 100, 2_148_00, 0, 0, INSURANCE, INSURED_ABOVE, pension);
        rates.put(band, Rate.built(parts, STAFF_BASIS));
    }
}
