package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

class RateCardsTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final RateCard CARD_2018 = card(Y2018, Grade.DC, 61_175_00);
    private static final RateCard CARD_2020 = card(Y2020, Grade.DC, 65_000_00);
    private static final RateCards CARDS = RateCards.of(CARD_2020).with(CARD_2018);

    @Test
    void a_year_uses_its_own_card_or_else_the_one_before() {
        assertThat(CARDS.inForce(Y2018)).contains(CARD_2018);
        assertThat(CARDS.inForce(new FinancialYear(2019))).contains(CARD_2018);
        assertThat(CARDS.inForce(new FinancialYear(2025))).contains(CARD_2020);
        assertThat(CARDS.inForce(new FinancialYear(2017))).isEmpty();
        assertThat(CARDS.of(new FinancialYear(2019))).isEmpty();
        assertThat(CARDS.newest()).contains(CARD_2020);
        assertThat(RateCards.NONE.newest()).isEmpty();
    }

    @Test
    void a_card_laid_over_another_replaces_its_lines_and_keeps_the_rest() {
        RateCard both = CARD_2018.with(Map.of(Grade.DS, rate(67_864_00))).with(Map.of(Grade.DC, rate(1)));

        assertThat(both.rates()).isEqualTo(Map.of(Grade.DC, rate(1), Grade.DS, rate(67_864_00)));
        assertThat(both.pence(Grade.DC)).isEqualTo(OptionalLong.of(1));
        assertThat(both.pence(Grade.CDR)).isEmpty();
    }

    @Test
    void a_card_does_not_change_with_the_map_it_came_in() {
        Map<Grade, Rate> map = new EnumMap<>(Map.of(Grade.DC, rate(5)));
        RateCard card = new RateCard(Y2018, map);
        map.clear();

        assertThat(card.pence(Grade.DC)).hasValue(5);
    }

    @Test
    void a_rate_of_nothing_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> rate(0));
    }

    /// PCD 484's officer changes at these rates: one DCI and four DI more, one DSU fewer, £315,117 a year.
    @Test
    void the_card_a_plan_starts_with_prices_the_officers_of_pcd_484() {
        RateCard card = DefaultRates.of2018();

        assertThat(pence(card, Grade.DCI) + 4 * pence(card, Grade.DI) - pence(card, Grade.DSU))
                .isEqualTo(315_117_00);
        assertThat(pence(card, Grade.BAND_E)).isEqualTo(41_200_00);
        assertThat(card.rates()).hasSize(19).doesNotContainKey(Grade.CDR);
    }

    private static long pence(RateCard card, Grade grade) {
        return card.pence(grade).orElseThrow();
    }

    private static Rate rate(long pence) {
        return new Rate(pence, "for this test");
    }

    private static RateCard card(FinancialYear year, Grade grade, long pence) {
        return new RateCard(year, Map.of(grade, rate(pence)));
    }
}
