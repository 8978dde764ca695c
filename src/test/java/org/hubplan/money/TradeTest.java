package org.hubplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.CDR;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.model.Grade.DSU;

import java.util.List;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// At DC £61,175, Band E £41,200, Superintendent £116,012.
class TradeTest {
    private final Plan plan = plan().vacant(3, DC, "Research").build();
    private final Pricing pricing = Pricing.newest(plan.rates());
    private final List<Post> threeDc = plan.postsAt(new HubCode("MIB"));

    @Test
    void three_dc_pay_for_four_band_e_and_leave_18_725() {
        Trade trade = Trade.costNeutral(pricing, threeDc, BAND_E, 100);

        assertThat(trade).isEqualTo(new Trade(183_525_00, 41_200_00, 4));
        assertThat(trade.remainderPence()).isEqualTo(18_725_00);
        assertThat(trade.words()).isEqualTo("£183,525 a year given for 4 at £41,200: £18,725 left over");
    }

    @Test
    void part_time_posts_cost_their_share_rounded_half_up_each() {
        assertThat(Trade.costNeutral(pricing, threeDc, BAND_E, 33)).isEqualTo(new Trade(183_525_00, 13_596_00, 13));
    }

    @Test
    void one_that_pays_for_less_than_a_post_gains_none() {
        assertThat(Trade.costNeutral(pricing, threeDc.subList(0, 1), DSU, 100).gained()).isZero();
    }

    @Test
    void more_than_is_paid_for_costs_more() {
        Trade five = Trade.of(pricing, threeDc, BAND_E, 100, 5);

        assertThat(five.remainderPence()).isEqualTo(-22_475_00);
        assertThat(five.words()).isEqualTo("£183,525 a year given for 5 at £41,200: £22,475 more than that");
        assertThat(Trade.of(pricing, threeDc, DC, 100, 3).words()).endsWith("nothing left over");
    }

    @Test
    void what_has_no_price_is_not_traded() {
        Post unpriced = threeDc.getFirst().withGrade(CDR);

        assertThatIllegalArgumentException().isThrownBy(() -> Trade.costNeutral(pricing, threeDc, CDR, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trade.costNeutral(pricing, List.of(unpriced), DS, 100));
    }
}
