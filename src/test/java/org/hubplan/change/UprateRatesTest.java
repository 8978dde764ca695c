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
import org.hubplan.model.Uprating;
import org.junit.jupiter.api.Test;

class UprateRatesTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final Uprating TWO = Uprating.ofPay(2_00, 2_00);

    /// With the card of 2018/19 alone.
    private final Plan plan = Plan.blank();
    private final RateCard card = plan.rates().of(Y2018).orElseThrow();

    private static Plan after(Plan before, Change change) {
        return ((Applied) change.applyTo(before)).plan();
    }

    @Test
    void a_new_card_stands_beside_those_of_other_years() {
        UprateRates made = new UprateRates(Y2018, Y2019, TWO.withOfficersPension(31_00));

        assertThat(made.applyTo(plan)).isEqualTo(new Applied(
                plan.with(plan.rates().with(card.upratedTo(Y2019, TWO.withOfficersPension(31_00)))), Set.of(), Set.of()));
        assertThat(made.words(plan))
                .isEqualTo("Make the rates of 2019/20 from 2018/19: 2% on pay, officers' pension 31%");
        assertThat(new UprateRates(Y2018, Y2019, Uprating.COPY).words(plan))
                .isEqualTo("Copy the rates of 2018/19 to 2019/20");
    }

    @Test
    void rates_of_a_past_year_do_not_move_when_a_new_card_arrives() {
        Plan later = after(plan, new UprateRates(Y2018, Y2019, TWO));

        assertThat(later.rates().of(Y2018)).contains(card);
        assertThat(after(later, new UprateRates(Y2019, Y2020, TWO)).rates().byYear().headMap(Y2020))
                .isEqualTo(later.rates().byYear());
        assertThat(after(later, new SetRates("2020.csv", new RateCard(Y2020, Map.of(Grade.DC, new Rate(1, "")))))
                        .rates().byYear().headMap(Y2020))
                .isEqualTo(later.rates().byYear());
        assertThat(after(later, new SetRate(Y2020, Grade.DC, new Rate(1, ""))).rates().byYear().headMap(Y2020))
                .isEqualTo(later.rates().byYear());
    }

    @Test
    void a_year_without_a_card_passes_on_the_one_in_force() {
        assertThat(after(plan, new UprateRates(Y2019, Y2020, TWO)).rates().of(Y2020))
                .contains(card.upratedTo(Y2020, TWO));
    }

    @Test
    void it_takes_the_place_of_a_card_there_is_and_says_so() {
        Plan priced = after(plan, new SetRate(Y2019, Grade.CDR, new Rate(150_000_00, "a test's")));
        UprateRates copy = new UprateRates(Y2018, Y2019, Uprating.COPY);

        assertThat(copy.words(priced)).isEqualTo("Copy the rates of 2018/19 to 2019/20, in place of its card");
        assertThat(after(priced, copy).rates().of(Y2019).orElseThrow().rates()).doesNotContainKey(Grade.CDR);
    }

    @Test
    void only_the_impossible_is_refused() {
        assertThat(new UprateRates(Y2018, Y2018, TWO).applyTo(plan)).isEqualTo(new Refused(
                "A rate card is made from the rates of another year than its own, 2018/19.",
                "Name another year, or set single rates of this one."));
        assertThat(new UprateRates(new FinancialYear(2017), Y2018, TWO).applyTo(plan)).isEqualTo(new Refused(
                "No rate card is for 2017/18 or a year before it.",
                "Name a year that has rates, or import a card."));
        assertThat(new UprateRates(Y2018, Y2019, TWO).applyTo(after(plan, new UprateRates(Y2018, Y2019, TWO))))
                .isEqualTo(new Refused("The rates of 2019/20 are these already.", "Give another percentage."));
        Plan dear = after(plan, new SetRate(Y2018, Grade.DC, new Rate(600_000_000_00L, "a test's")));
        assertThat(new UprateRates(Y2018, Y2019, Uprating.ofPay(100_00, 0)).applyTo(dear)).isEqualTo(new Refused(
                "A rate would come to more than £1,000,000,000.", "Give another percentage."));
    }

    @Test
    void a_card_goes_back_neither_to_the_year_it_rests_on_nor_before_it() {
        String wayOut = "Name an earlier year to make them from, or a later one to make.";
        assertThat(new UprateRates(Y2019, Y2018, TWO).applyTo(plan)).isEqualTo(new Refused(
                "2019/20 has no card of its own: its rates are those of 2018/19, and 2018/19 is that year.", wayOut));
        assertThat(new UprateRates(Y2019, new FinancialYear(2017), TWO).applyTo(plan)).isEqualTo(new Refused(
                "2019/20 has no card of its own: its rates are those of 2018/19, and 2017/18 is before that.", wayOut));
        assertThat(new UprateRates(Y2018, new FinancialYear(2017), TWO).applyTo(plan)).isEqualTo(new Refused(
                "The rates of 2018/19 are not for a year before it, and 2017/18 is.", wayOut));
    }
}
