package org.hubplan.model;

import java.util.EnumMap;
import java.util.Map;
import org.hubplan.model.RateCard.Rate;

/// The rate card a new plan starts with: loaded yearly cost 2018/19.
///
/// Officers at top of scale with London weighting and allowance, employer's National Insurance of 13.8 %
/// and pension of 24.2 %; staff at top of band, zone 1; Band E from PCD 484 (five posts at £0.206M a year).
public final class DefaultRates {
    private static final String OFFICER_BASIS = "top of scale, London additions, NI 13.8%, pension 24.2%";
    private static final String STAFF_BASIS = "top of band, zone 1";

    private DefaultRates() {}

    public static RateCard of2018() {
        Map<Grade, Rate> rates = new EnumMap<>(Grade.class);
        officers(rates, 61_175, Grade.PC, Grade.DC);
        officers(rates, 67_864, Grade.PS, Grade.DS);
        officers(rates, 85_291, Grade.INSP, Grade.DI);
        officers(rates, 89_965, Grade.CI, Grade.DCI);
        officers(rates, 116_012, Grade.SUPT, Grade.DSU);
        officers(rates, 127_661, Grade.CSU, Grade.DCS);
        staff(rates, Grade.BAND_A, 104_978);
        staff(rates, Grade.BAND_B, 81_174);
        staff(rates, Grade.BAND_C, 60_735);
        staff(rates, Grade.BAND_D, 44_047);
        rates.put(Grade.BAND_E, new Rate(41_200_00, "PCD 484: five posts at £0.206m a year"));
        staff(rates, Grade.BAND_F, 35_177);
        staff(rates, Grade.BAND_G, 30_287);
        return new RateCard(new FinancialYear(2018), rates);
    }

    private static void officers(Map<Grade, Rate> rates, long pounds, Grade uniform, Grade detective) {
        rates.put(uniform, new Rate(pounds * 100, OFFICER_BASIS));
        rates.put(detective, new Rate(pounds * 100, OFFICER_BASIS));
    }

    private static void staff(Map<Grade, Rate> rates, Grade band, long pounds) {
        rates.put(band, new Rate(pounds * 100, STAFF_BASIS));
    }
}
