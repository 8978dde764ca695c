package org.hubplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.CDR;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.util.Map;
import org.hubplan.model.DefaultRates;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final RateCard CARD_2018 = DefaultRates.of2018();
    private static final RateCard CARD_2020 = new RateCard(Y2020, Map.of(DC, new Rate(65_000_00, "for this test")));
    private static final RateCards CARDS = RateCards.of(CARD_2018).with(CARD_2020);

    @Test
    void prices_are_of_the_newest_card_where_no_year_is_asked_for() {
        assertThat(Pricing.newest(CARDS).year()).isEqualTo(Y2020);
        assertThat(Pricing.newest(CARDS).rate(DC)).isEqualTo(65_000_00);
        assertThat(Pricing.newest(CARDS).borrowsEarlierCard()).isFalse();
    }

    @Test
    void a_year_without_a_card_borrows_the_one_before_and_says_so() {
        Pricing pricing = Pricing.of(CARDS, Y2019).orElseThrow();

        assertThat(pricing.year()).isEqualTo(Y2019);
        assertThat(pricing.card()).isEqualTo(CARD_2018);
        assertThat(pricing.rate(DC)).isEqualTo(61_175_00);
        assertThat(pricing.borrowsEarlierCard()).isTrue();
        assertThat(Pricing.of(CARDS, Y2018).orElseThrow().borrowsEarlierCard()).isFalse();
    }

    @Test
    void a_year_before_every_card_has_no_prices() {
        assertThat(Pricing.of(CARDS, new FinancialYear(2017))).isEmpty();
    }

    @Test
    void where_prices_must_be_had_a_year_before_every_card_takes_the_earliest_and_says_so() {
        Pricing pricing = Pricing.nearest(CARDS, new FinancialYear(2017));

        assertThat(pricing.card()).isEqualTo(CARD_2018);
        assertThat(pricing.borrowsEarlierCard()).isTrue();
        assertThat(Pricing.nearest(CARDS, Y2019).card()).isEqualTo(CARD_2018);
        assertThat(Pricing.nearest(RateCards.NONE, Y2019).rate(DC)).isZero();
    }

    @Test
    void a_grade_without_a_rate_costs_nothing_and_says_so() {
        Pricing pricing = Pricing.newest(CARDS);

        assertThat(pricing.prices(DI)).isFalse();
        assertThat(pricing.rate(DI)).isZero();
        assertThat(pricing.prices(DC)).isTrue();
        assertThat(Pricing.newest(RateCards.NONE).prices(CDR)).isFalse();
    }

    @Test
    void a_post_costs_at_its_grade_and_a_person_at_the_grade_held() {
        Post post = plan().filled(1, DC, "Research").fte(50).held(GradeFlag.ACTING, DI).build()
                .post(new PostId(1)).orElseThrow();
        Pricing pricing = Pricing.of(CARDS, Y2018).orElseThrow();

        assertThat(pricing.cost(post)).isEqualTo(30_587_50);
        assertThat(pricing.cost(post.occupants().getFirst())).isEqualTo(85_291_00);
    }
}
