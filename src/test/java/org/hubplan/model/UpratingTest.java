package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.model.Grade.BAND_D;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.Map;
import java.util.Optional;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

/// Rates of 2019/20 made from those of 2018/19, worked out by hand.
class UpratingTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final RateParts DC_PARTS =
            new RateParts(39_150_00, 2_445_00, 4_338_00, 0, 13_80, 8_424_00, 24_20);
    private static final RateParts BAND_D_PARTS = new RateParts(31_415_00, 2_148_00, 0, 0, 13_80, 8_424_00, 20_90);
    private static final RateCard CARD = new RateCard(Y2018, Map.of(
            BAND_E, new Rate(41_200_50, "flat"),
            BAND_D, Rate.built(BAND_D_PARTS, ""),
            DC, Rate.built(DC_PARTS, "top of scale, NI 13.8%, pension 24.2%")));

    private static Rate of(Uprating by, Grade grade) {
        return CARD.upratedTo(Y2019, by).rates().get(grade);
    }

    @Test
    void a_copy_is_the_same_rates_to_the_penny_and_says_of_which_year() {
        assertThat(CARD.upratedTo(Y2019, Uprating.COPY)).isEqualTo(new RateCard(Y2019, Map.of(
                BAND_E, new Rate(41_200_50, "flat, as in 2018/19"),
                BAND_D, Rate.built(BAND_D_PARTS, "as in 2018/19"),
                DC, Rate.built(DC_PARTS, "top of scale, NI 13.8%, pension 24.2%, as in 2018/19"))));
        assertThat(Uprating.COPY.isCopy()).isTrue();
        assertThat(Uprating.COPY.words()).isEmpty();
    }

    /// 39,150 and 2,445 and 4,338 with 2 % more, each to the pound, make 46,852; insurance 13.8 % of 38,428 =
    /// 5,303.064; pension 24.2 % of 42,427 = 10,267.334; 62,422.398 in all. Flat, 41,200.50 and 2 % = 42,024.51.
    @Test
    void a_pay_award_raises_each_part_of_pay_and_a_flat_rate_as_a_whole() {
        assertThat(of(Uprating.ofPay(2_00, 2_00), DC).pence()).isEqualTo(62_422_00);
        assertThat(of(Uprating.ofPay(2_00, 2_00), BAND_E))
                .isEqualTo(new Rate(42_025_00, "flat, 2018/19 uprated by 2%"));
    }

    @Test
    void officers_and_staff_have_awards_of_their_own() {
        Uprating by = Uprating.ofPay(0, 2_50);

        assertThat(of(by, DC).parts()).contains(DC_PARTS);
        assertThat(of(by, BAND_D).basis()).isEqualTo("2018/19 uprated by 2.5%");
        assertThat(by.words()).isEqualTo("2.5% on staff pay");
        assertThat(Uprating.ofPay(2_00, 2_50).words()).isEqualTo("2% on officers' pay, 2.5% on staff pay");
        assertThat(Uprating.ofPay(-1_00, -1_00).words()).isEqualTo("−1% on pay");
    }

    /// From April 2019 officers' pensions cost 31.0 % of 41,595, 2,828.46 more; those of staff stay as their band has it.
    @Test
    void a_new_pension_of_officers_leaves_staff_alone() {
        Uprating by = Uprating.COPY.withOfficersPension(31_00);

        assertThat(of(by, DC)).isEqualTo(new Rate(
                64_004_00,
                "top of scale, NI 13.8%, pension 31%, as in 2018/19",
                Optional.of(DC_PARTS.withPension(31_00))));
        assertThat(of(by, BAND_D).parts()).contains(BAND_D_PARTS);
        assertThat(by.words()).isEqualTo("officers' pension 31%");
        assertThat(by.isCopy()).isFalse();
    }

    /// Above 8,632 and not 8,424, 13.8 % of 208 less: 28.704 of 61,175.232.
    @Test
    void a_new_threshold_of_national_insurance_is_everyones() {
        Uprating by = Uprating.COPY.withInsurance(13_80, 8_632_00);

        assertThat(of(by, DC).pence()).isEqualTo(61_147_00);
        assertThat(of(by, BAND_D).parts()).contains(BAND_D_PARTS.withInsurance(13_80, 8_632_00));
        assertThat(of(by, BAND_E).pence()).isEqualTo(41_200_50);
        assertThat(by.words()).isEqualTo("National Insurance 13.8%, National Insurance above £8,632");
    }

    @Test
    void an_award_that_leaves_no_pay_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Uprating.ofPay(-100_00, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Uprating.COPY.withOfficersPension(-1));
    }
}
