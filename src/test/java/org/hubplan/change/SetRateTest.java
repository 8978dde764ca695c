package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.junit.jupiter.api.Test;

class SetRateTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final Rate RATE = new Rate(62_000_00, "pay award");

    /// With the card of 2018/19 alone.
    private final Plan plan = Plan.blank();
    private final RateCard card = plan.rates().of(Y2018).orElseThrow();

    @Test
    void a_rate_of_a_year_that_has_a_card_is_one_line_of_it() {
        SetRate set = new SetRate(Y2018, Grade.DC, RATE);

        assertThat(set.applyTo(plan)).isEqualTo(new Applied(
                plan.with(RateCards.of(card.with(Map.of(Grade.DC, RATE)))), Set.of(), Set.of()));
        assertThat(set.words(plan)).isEqualTo("Set the rate of DC in 2018/19 to £62,000, from £61,175");
    }

    @Test
    void a_rate_of_a_year_without_a_card_keeps_the_other_rates_in_force() {
        Plan after = ((Applied) new SetRate(Y2019, Grade.DC, RATE).applyTo(plan)).plan();

        assertThat(after.rates().of(Y2018)).contains(card);
        assertThat(after.rates().of(Y2019).orElseThrow().pence(Grade.DC)).hasValue(62_000_00);
        assertThat(after.rates().of(Y2019).orElseThrow().pence(Grade.DS)).isEqualTo(card.pence(Grade.DS));
    }

    @Test
    void a_rate_before_any_card_stands_alone() {
        SetRate set = new SetRate(new FinancialYear(2010), Grade.DC, RATE);

        assertThat(((Applied) set.applyTo(plan)).plan().rates().of(new FinancialYear(2010)).orElseThrow().rates())
                .containsOnlyKeys(Grade.DC);
        assertThat(set.words(plan)).isEqualTo("Set the rate of DC in 2010/11 to £62,000");
    }

    @Test
    void a_rate_that_is_so_already_is_refused() {
        Plan set = ((Applied) new SetRate(Y2018, Grade.DC, RATE).applyTo(plan)).plan();

        assertThat(new SetRate(Y2018, Grade.DC, RATE).applyTo(set)).isEqualTo(
                new Refused("The rate of DC in 2018/19 is £62,000 already.", "Give another figure."));
    }
}
