package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

class SetRatesTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private final Plan plan = Plan.blank();

    @Test
    void a_file_of_two_years_is_one_change() {
        SetRates change = new SetRates(
                "rates.csv",
                List.of(card(Y2018, Grade.BAND_E, 42_000_00), card(Y2019, Grade.BAND_E, 43_000_00)));

        Plan after = ((Applied) change.applyTo(plan)).plan();

        assertThat(after.rates().of(Y2018).orElseThrow().pence(Grade.BAND_E)).hasValue(42_000_00);
        assertThat(after.rates().of(Y2018).orElseThrow().pence(Grade.DC)).hasValue(61_175_00);
        assertThat(after.rates().of(Y2019).orElseThrow()).isEqualTo(card(Y2019, Grade.BAND_E, 43_000_00));
        assertThat(change.words(plan)).isEqualTo("Import rates.csv: 2 rates of 2018/19, 2019/20");
    }

    @Test
    void two_cards_of_one_year_are_no_change() {
        RateCard card = card(Y2018, Grade.DC, 61_000_00);

        assertThatThrownBy(() -> new SetRates("rates.csv", List.of(card, card)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RateCard card(FinancialYear year, Grade grade, long pence) {
        return new RateCard(year, Map.of(grade, new Rate(pence, "flat")));
    }
}
