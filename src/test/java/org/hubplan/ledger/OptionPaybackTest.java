package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.money.funding.Payback;
import org.junit.jupiter.api.Test;

/// Two vacant DC posts at £61,175 a year given up for a system of £300,000 in 2019/20, worked out by hand.
class OptionPaybackTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    private Standing standing = Standing.of(plan().at("MIB").vacant(4, DC, "Research").build());

    OptionPaybackTest() {
        then("2019-04-01", new SetCostLine(new CostLine("System", CostKind.CAPITAL, Map.of(Y2019, 300_000_00L))));
    }

    /// From 1 October 2019, 183 of 366 days: 61,175 in the first year, then 122,350: 61,175, 183,525, 305,875.
    @Test
    void a_saving_that_starts_in_the_year_counts_by_its_days() {
        then("2019-10-01", new RemovePosts(posts(1, 2), NEW));

        assertThat(OptionFunding.payback(standing))
                .isEqualTo(new Payback(300_000_00, Y2019, Optional.of(new FinancialYear(2021))));
        assertThat(OptionFunding.payback(standing).words()).isEqualTo("pays back £300,000 in 3 years, by the end of 2021/22");
    }

    @Test
    void posts_given_to_others_save_nothing() {
        then("2019-10-01", new RemovePosts(posts(1, 2), FOUND));

        assertThat(OptionFunding.payback(standing).by()).isEmpty();
    }

    /// In the plan's five years it costs 300,000 − 61,175 − 4 × 122,350.
    @Test
    void five_year_cash_is_below_nothing_where_more_is_saved_than_spent() {
        then("2019-10-01", new RemovePosts(posts(1, 2), NEW));

        assertThat(OptionFunding.of(standing).fiveYearCash()).isEqualTo(-250_575_00);
    }

    private void then(String effective, Change change) {
        standing = ((Standing.Next.Yes) standing.then(change, LocalDate.parse(effective))).standing();
    }
}
