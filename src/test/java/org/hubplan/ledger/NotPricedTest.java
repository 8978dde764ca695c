package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.ledger.NotPriced.Item.DESKS;
import static org.hubplan.ledger.NotPriced.Item.EXCESS_TRAVEL;
import static org.hubplan.ledger.NotPriced.Item.OVERTIME;
import static org.hubplan.ledger.NotPriced.Item.RECRUITMENT;
import static org.hubplan.ledger.NotPriced.Item.SHIFT_PAY;
import static org.hubplan.ledger.NotPriced.Item.ZONES;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Map;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.SetCostLine;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.junit.jupiter.api.Test;

class NotPricedTest {
    private final PlanFixture fixture = plan().at("MIB").filled(1, DC, "Research").vacant(1, DC, "Research");
    private Standing standing = Standing.of(fixture.build());

    @Test
    void a_move_is_0_new_at_grade_rates_and_what_that_leaves_out_is_listed() {
        then(new MovePosts(posts(1), hub("CE")));

        assertThat(NotPriced.in(standing))
                .isEqualTo(new NotPriced(0, "2018/19", List.of(ZONES, SHIFT_PAY, EXCESS_TRAVEL, DESKS, OVERTIME)));
        assertThat(NotPriced.in(standing).words())
                .startsWith("£0 new a year at 2018/19 grade rates. Not priced: London zones:");
    }

    @Test
    void a_vacant_post_has_nobody_who_travels() {
        then(new MovePosts(posts(2), hub("CE")));

        assertThat(NotPriced.in(standing).items()).doesNotContain(EXCESS_TRAVEL);
    }

    @Test
    void a_cost_line_that_names_it_covers_it() {
        then(new MovePosts(posts(1), hub("CE")));
        then(new SetCostLine(new CostLine(
                "Excess travel, 3 years", CostKind.REVENUE_ONE_OFF, Map.of(new FinancialYear(2019), 1L))));

        assertThat(NotPriced.in(standing).items()).doesNotContain(EXCESS_TRAVEL).contains(SHIFT_PAY);
    }

    @Test
    void new_posts_are_recruited_for() {
        then(new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), NEW));

        assertThat(NotPriced.in(standing).newPence()).isEqualTo(41_200_00);
        assertThat(NotPriced.in(standing).items()).contains(RECRUITMENT);
    }

    @Test
    void an_option_without_changes_leaves_nothing_out() {
        assertThat(NotPriced.in(standing).words()).isEqualTo("£0 new a year at 2018/19 grade rates.");
    }

    @Test
    void every_cost_names_the_basis_of_its_rates() {
        then(new AddPosts(List.of(fixture.newPost(BAND_E, "Research"), fixture.newPost(DC, "Research")), NEW));

        assertThat(RateBasis.of(standing, new FinancialYear(2019)).words()).containsExactly(
                "Pay of 2019/20 at the rate card of 2018/19, as none is newer.",
                "DC: top of scale, London additions, NI 13.8%, pension 24.2%.",
                "Band E: flat, PCD 484: five posts at £0.206m a year.");
    }

    private void then(Change change) {
        standing = ((Standing.Next.Yes) standing.then(change)).standing();
    }
}
