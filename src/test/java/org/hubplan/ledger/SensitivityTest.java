package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Assume;
import org.hubplan.change.Change;
import org.hubplan.change.SetCostLine;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Sensitivity.Result;
import org.hubplan.ledger.Sensitivity.Swing;
import org.hubplan.model.Assumptions;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// PCD 484's costs: £206,000 a year from 1 April 2019 and £703,000 once, and what they would come to otherwise. Present
/// values without a discount, so that they can be added up by hand, but for the last.
class SensitivityTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    private final PlanFixture fixture = plan().at("MIB").filled(1, DI, "Research");
    private Standing standing = Standing.of(fixture.build());

    SensitivityTest() {
        then(new AddPosts(many(5, BAND_E), NEW));
        then(new SetCostLine(new CostLine("IT", CostKind.CAPITAL, Map.of(Y2019, 703_000_00L))));
        then(new Assume(new Assumptions(0, 0, 0)));
    }

    @Test
    void each_swing_is_the_whole_reckoning_done_again() {
        Sensitivity sensitivity = Sensitivity.of(standing);

        assertThat(sensitivity.base()).isEqualTo(both(1_733_000_00));
        assertThat(sensitivity.yearZero()).isEqualTo(Y2019);
        assertThat(sensitivity.last()).isEqualTo(new FinancialYear(2023));
        // a year is 206,000; 3 months earlier adds 90 of 365 days, 3 later takes 91 of 366 off; 6: 182 and 183
        assertThat(sensitivity.swings()).containsExactly(
                new Swing("Start, by 12 months", "12 months earlier, 2018/19 to 2023/24", "12 months later",
                        both(1_939_000_00), both(1_527_000_00)),
                new Swing("All pay rates", "−10%", "+10%", both(1_630_000_00), both(1_836_000_00)),
                new Swing("Band E rate", "−10%", "+10%", both(1_630_000_00), both(1_836_000_00)),
                new Swing("Start, by 6 months", "6 months earlier, 2018/19 to 2023/24", "6 months later",
                        both(1_733_000_00 + 102_717_81), both(1_733_000_00 - 103_000_00)),
                new Swing("Costs beside pay", "−10%", "+10%", both(1_662_700_00), both(1_803_300_00)),
                new Swing("Start, by 3 months", "3 months earlier, 2018/19 to 2023/24", "3 months later",
                        both(1_733_000_00 + 50_794_52), both(1_733_000_00 - 51_218_58)));
    }

    @Test
    void rates_that_only_move_redistributed_money_move_no_cost() {
        then(new AddPosts(many(2, DI), FOUND));

        assertThat(Sensitivity.of(standing).swings()).extracting(Swing::what).doesNotContain("DI rate");
        assertThat(Sensitivity.of(standing).swings()).contains(
                new Swing("All pay rates", "−10%", "+10%", both(1_630_000_00), both(1_836_000_00)));
    }

    /// 206,000 × 4.673079… = 962,654.3156; a twentieth of it 48,132.7158.
    @Test
    void present_values_are_at_the_options_own_discount() {
        then(new Assume(Assumptions.USUAL));
        Sensitivity sensitivity = Sensitivity.of(standing, 5_00);

        assertThat(sensitivity.base()).isEqualTo(new Result(1_733_000_00, 1_665_654_32));
        assertThat(sensitivity.swings()).contains(new Swing(
                "Band E rate", "−5%", "+5%",
                new Result(1_681_500_00, 1_617_521_60),
                new Result(1_784_500_00, 1_713_787_03)));
    }

    @Test
    void an_option_that_changes_nothing_has_nothing_that_moves_it() {
        assertThat(Sensitivity.of(Standing.of(fixture.build())).swings()).allMatch(swing -> swing.span() == 0);
    }

    @Test
    void rates_go_by_some_percent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sensitivity.of(standing, 0));
    }

    private static Result both(long pence) {
        return new Result(pence, pence);
    }

    private List<Post> many(int count, Grade grade) {
        return Stream.generate(() -> fixture.newPost(grade, "Research")).limit(count).toList();
    }

    private void then(Change change) {
        standing = ((Standing.Next.Yes) standing.then(change, LocalDate.of(2019, 4, 1))).standing();
    }
}
