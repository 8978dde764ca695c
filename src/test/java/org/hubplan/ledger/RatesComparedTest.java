package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.CDR;
import static org.hubplan.model.Grade.DC;

import java.util.Map;
import org.hubplan.ledger.RatesCompared.Line;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// Four DC, one of them of the BCU and of half hours, and a Commander no card has a rate for; DC £61,175 and then £62,000.
class RatesComparedTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    private final Plan plan = plan().at("MIB").filled(3, DC, "Research").vacant(1, CDR, "Command")
            .at("CE").owner("Central East BCU").filled(1, DC, "Research").fte(50)
            .build()
            .with(RateCards.of(new RateCard(Y2018, Map.of(DC, new Rate(61_175_00, ""), BAND_E, new Rate(41_200_00, ""))))
                    .with(new RateCard(Y2019, Map.of(DC, new Rate(62_000_00, "")))));
    private final Pricing before = Pricing.nearest(plan.rates(), Y2018);
    private final Pricing after = Pricing.nearest(plan.rates(), Y2019);

    @Test
    void each_grade_has_both_rates_and_what_its_posts_would_cost_at_either() {
        RatesCompared compared = RatesCompared.of(Standing.of(plan), Scope.EVERYTHING, before, after);

        assertThat(compared.lines()).containsExactly(
                new Line(CDR, 0, 0, 1, 100, 0, 0),
                new Line(DC, 61_175_00, 62_000_00, 4, 350, 214_112_50, 217_000_00),
                new Line(BAND_E, 41_200_00, 0, 0, 0, 0, 0));
        assertThat(compared.costChange()).isEqualTo(2_887_50);
        assertThat(compared.lines().get(1).rateChange()).isEqualTo(825_00);
        assertThat(compared.unpriced()).containsExactly(CDR);
    }

    @Test
    void a_command_is_asked_for_its_own_posts() {
        assertThat(RatesCompared.of(Standing.of(plan), Scope.of(MET_INTELLIGENCE), before, after).costChange())
                .isEqualTo(3 * 825_00);
    }

    @Test
    void what_the_posts_cost_is_what_the_ledger_has() {
        Standing standing = Standing.of(plan, before);

        assertThat(RatesCompared.of(standing, Scope.EVERYTHING, before, after).fromCost())
                .isEqualTo(standing.ledger().total(Scope.EVERYTHING).bwtCost());
    }
}
