package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rate of the card a plan starts with, from the parts as they are published: an officer has London weighting of
/// £2,445 that counts for the pension, an allowance of £4,338 that doesn't, and a pension of 24.2 %; staff have £2,148 and a
/// pension by band; National Insurance is 13.8 % of all pay above £8,424.
class DefaultRatesTest {
    private static final Map<Grade, Rate> CARD = DefaultRates.of2018().rates();

    @ParameterizedTest
    @CsvSource({
        "PC, 39150, 61175", "DC, 39150, 61175",
        "PS, 43997, 67864", "DS, 43997, 67864",
        "INSP, 56625, 85291", "DI, 56625, 85291",
        "CI, 60012, 89965", "DCI, 60012, 89965",
        "SUPT, 78887, 116012", "DSU, 78887, 116012",
        "CSU, 87328, 127661", "DCS, 87328, 127661"
    })
    void an_officers_rate_equals_its_parts_to_the_pound_and_shows_them(Grade grade, long basic, long loaded) {
        double byHand = basic + 2_445 + 4_338 + 0.138 * (basic + 2_445 + 4_338 - 8_424) + 0.242 * (basic + 2_445);

        assertThat(Math.round(byHand)).isEqualTo(loaded);
        assertThat(CARD.get(grade)).isEqualTo(new Rate(
                loaded * 100,
                "top of scale, London additions, NI 13.8%, pension 24.2%",
                Optional.of(new RateParts(basic * 100, 2_445_00, 4_338_00, 0, 13_80, 8_424_00, 24_20))));
    }

    @ParameterizedTest
    @CsvSource({
        "BAND_A, 75954, 22.1, 104978", "BAND_B, 58438, 22.1, 81174", "BAND_C, 43804, 20.9, 60735",
        "BAND_D, 31415, 20.9, 44047", "BAND_F, 24830, 20.9, 35177", "BAND_G, 21357, 20.0, 30287"
    })
    void a_bands_rate_equals_its_parts_to_the_pound_and_shows_them(
            Grade grade, long basic, double pension, long loaded) {
        double byHand = basic + 2_148 + 0.138 * (basic + 2_148 - 8_424) + pension / 100 * (basic + 2_148);

        assertThat(Math.round(byHand)).isEqualTo(loaded);
        assertThat(CARD.get(grade)).isEqualTo(new Rate(
                loaded * 100,
                "top of band, zone 1",
                Optional.of(new RateParts(
                        basic * 100, 2_148_00, 0, 0, 13_80, 8_424_00, (int) Math.round(pension * 100)))));
    }

    @Test
    void band_e_is_flat_with_its_source() {
        assertThat(CARD.get(Grade.BAND_E)).isEqualTo(new Rate(41_200_00, "PCD 484: five posts at £0.206m a year"));
    }
}
