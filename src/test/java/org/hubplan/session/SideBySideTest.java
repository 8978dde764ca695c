package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.Act;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    private final PlanFixture fixture = plan().at("MIB").filled(3, DC, "Research");
    private final Plan first = fixture.build();
    private final LogFixture log = new LogFixture();

    private SideBySide compared(OpenPlan open, Integer... options) {
        return SideBySide.of(open, List.of(options), Scope.EVERYTHING);
    }

    @Test
    void costs_begin_with_the_year_the_first_change_takes_effect_in() {
        log.did(new MovePosts(posts(1), hub("CE")), NEW_YEAR.plusYears(1));
        log.did(new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), NEW), NEW_YEAR);
        SideBySide compared = compared(OpenPlan.of(log.stored(first)), 0, 1);

        assertThat(compared.years()).hasSize(5);
        assertThat(compared.first()).isEqualTo(new FinancialYear(2018));
        // 41,200.00 × 90 / 365
        assertThat(compared.years().getFirst().change(1).newPartYear()).isEqualTo(10_158_90);
        assertThat(compared.years().getFirst().change(1).newFullYear()).isEqualTo(41_200_00);
    }

    @Test
    void with_no_change_at_all_costs_begin_with_the_last_options_own_year() {
        assertThat(compared(OpenPlan.of(log.stored(first)), 0, 1).first()).isEqualTo(new FinancialYear(2019));
    }

    @Test
    void a_branch_has_only_the_changes_made_since_and_shares_those_made_before() {
        Entry shared = log.did(new MovePosts(posts(1), hub("CE"))).entry();
        Entry own = log.did(new MovePosts(posts(2), hub("CE"))).entry();
        Entry made = entry(4, 2, new Act.Made("Branch", NEW_YEAR, 1, shared.n(), false));
        Entry further = entry(5, 2, new Act.Did(new MovePosts(posts(3), hub("NA"))));
        Entry across = entry(6, 2, new Act.Did(new MovePosts(posts(2), hub("CE")), own.n()));
        OpenPlan open = OpenPlan.of(log.stored(first))
                .then(new Logged(made, "4"))
                .then(new Logged(further, "5"));

        assertThat(compared(open, 1, 2).changes(1)).containsExactly(further);
        assertThat(compared(open, 2, 1).changes(1)).containsExactly(own);
        assertThat(compared(open, 0, 2).changes(1)).containsExactly(shared, further);
        assertThat(compared(open.then(new Logged(across, "6")), 2, 1).changes(1))
                .as("taken across, it is the same change")
                .isEmpty();
    }

    private static Entry entry(long n, int option, Act act) {
        return new Entry(n, Instant.EPOCH, "A. Planner", option, act, "Entry " + n, "", NEW_YEAR);
    }
}
