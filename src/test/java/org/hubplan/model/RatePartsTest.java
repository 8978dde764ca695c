package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

class RatePartsTest {
    private static final RateParts DC =
            new RateParts(39_150_00, 2_445_00, 4_338_00, 0, 13_80, 8_424_00, 24_20);

    /// Pay 39,150 + 2,445 + 4,338 = 45,933; insurance 13.8 % of 37,509 = 5,176.242; pension 24.2 % of 41,595 =
    /// 10,065.99; 61,175.232 in all.
    @Test
    void a_rate_is_pay_with_insurance_above_the_threshold_and_pension_to_the_pound() {
        assertThat(DC.pay()).isEqualTo(45_933_00);
        assertThat(DC.insurancePence()).isEqualTo(5_176_24);
        assertThat(DC.pensionable()).isEqualTo(41_595_00);
        assertThat(DC.pensionPence()).isEqualTo(10_065_99);
        assertThat(DC.loaded()).isEqualTo(61_175_00);
    }

    /// The published card, to the pound.
    @Test
    void every_grade_of_the_default_card_is_what_its_parts_come_to() {
        RateCard card = DefaultRates.of2018();
        Map<Grade, Long> pounds = card.rates().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> line.getValue().pence() / 100));

        assertThat(pounds).isEqualTo(Map.ofEntries(
                Map.entry(Grade.PC, 61_175L), Map.entry(Grade.DC, 61_175L),
                Map.entry(Grade.PS, 67_864L), Map.entry(Grade.DS, 67_864L),
                Map.entry(Grade.INSP, 85_291L), Map.entry(Grade.DI, 85_291L),
                Map.entry(Grade.CI, 89_965L), Map.entry(Grade.DCI, 89_965L),
                Map.entry(Grade.SUPT, 116_012L), Map.entry(Grade.DSU, 116_012L),
                Map.entry(Grade.CSU, 127_661L), Map.entry(Grade.DCS, 127_661L),
                Map.entry(Grade.BAND_A, 104_978L), Map.entry(Grade.BAND_B, 81_174L),
                Map.entry(Grade.BAND_C, 60_735L), Map.entry(Grade.BAND_D, 44_047L),
                Map.entry(Grade.BAND_E, 41_200L), Map.entry(Grade.BAND_F, 35_177L),
                Map.entry(Grade.BAND_G, 30_287L)));
        card.rates().forEach((grade, rate) ->
                assertThat(rate.parts().map(RateParts::loaded)).as(grade.label())
                        .isEqualTo(grade == Grade.BAND_E ? Optional.empty() : Optional.of(rate.pence())));
    }

    /// Officers' pensions rose to 31.0 % in April 2019: 6.8 % of 41,595 more, 2,828.46.
    @Test
    void a_part_can_be_replaced() {
        assertThat(DC.withPension(31_00).loaded()).isEqualTo(64_004_00);
        assertThat(DC.withInsurance(0, 0).loaded()).isEqualTo(55_999_00);
    }

    /// 39,150 and 2,445 and 4,338 with 2 % more, each to the pound: 39,933 + 2,494 + 4,425 = 46,852.
    @Test
    void a_pay_award_raises_pay_and_what_is_reckoned_on_it() {
        assertThat(DC.uprated(2_00))
                .isEqualTo(new RateParts(39_933_00, 2_494_00, 4_425_00, 0, 13_80, 8_424_00, 24_20));
    }

    @Test
    void without_an_award_pay_stays_to_the_penny_and_with_one_it_never_comes_to_nothing() {
        RateParts odd = new RateParts(39_150_49, 1, 0, 0, 0, 0, 0);

        assertThat(odd.uprated(0)).isEqualTo(odd);
        assertThat(odd.uprated(-99_99)).isEqualTo(new RateParts(4_00, 1_00, 0, 0, 0, 0, 0));
    }

    @Test
    void words_that_name_a_percentage_follow_the_parts() {
        assertThat(DC.withPension(31_00).withInsurance(15_00, 0).basis("top of scale, NI 13.8%, pension 24.2%", DC))
                .isEqualTo("top of scale, NI 15%, pension 31%");
    }

    @Test
    void a_rate_that_is_not_what_its_parts_come_to_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(61_176_00, "", Optional.of(DC)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateParts(0, 1, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateParts(1, 0, 0, 0, 0, 0, -1));
    }
}
