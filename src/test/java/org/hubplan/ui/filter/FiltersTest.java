package org.hubplan.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RenameHub;
import org.hubplan.change.RetitlePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Filters.Matching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// MIB has DC posts 1 to 5, the last two vacant, and Band E posts 6 and 7; Central East has DC post 8.
class FiltersTest {
    private static final Chip DCS = new Chip.OfGrade(DC);
    private static final Chip VACANT = new Chip.InState(PostState.VACANT);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Filters filters;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB")
                        .filled(3, DC, "Open Source")
                        .vacant(2, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .at("CE").filled(1, DC, "Local Intelligence")
                        .build(),
                folder);
        plan = new PlanModel(session);
        filters = new Filters(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void without_a_filter_every_post_matches_and_no_ledger_of_its_own_is_kept() {
        assertThat(counts()).containsExactly(8L, 8L);
        assertThat(filters.now().ledger()).isSameAs(plan.standing().ledger());
        assertThat(filters.shown().ledger()).isSameAs(plan.shown().ledger());
    }

    @Test
    void posts_on_others_bwt_are_those_the_ribbon_s_totals_leave_out() {
        assertThat(filters.onOthersBwt()).isZero();

        plan.act(new TransferPosts(posts(1, 2), Command.SPECIALIST_CRIME), "");
        assertThat(filters.onOthersBwt()).isEqualTo(2);

        plan.scopeProperty().set(Scope.EVERYTHING);
        assertThat(filters.onOthersBwt()).isZero();
    }

    @Test
    void chips_are_put_on_and_taken_off() {
        filters.add(DCS);
        filters.toggle(VACANT);
        assertThat(counts()).containsExactly(2L, 8L);

        filters.toggle(VACANT);
        assertThat(counts()).containsExactly(6L, 8L);

        filters.remove(DCS);
        assertThat(filters.matching().isAll()).isTrue();
        assertThat(counts()).containsExactly(8L, 8L);
    }

    @Test
    void what_is_looked_for_joins_the_chips_and_clearing_takes_off_all() {
        filters.add(DCS);
        filters.search("local");
        assertThat(counts()).containsExactly(1L, 8L);

        filters.clear();
        assertThat(filters.filter()).isEqualTo(PostFilter.ALL);
        assertThat(counts()).containsExactly(8L, 8L);
    }

    @Test
    void what_matches_adds_up_hub_by_hub() {
        filters.add(VACANT);

        Ledger matching = filters.now().ledger();
        assertThat(matching.at(Scope.EVERYTHING, hub("MIB")).posts()).isEqualTo(2);
        assertThat(matching.at(Scope.EVERYTHING, hub("MIB")).vacantFte()).isEqualTo(200);
        assertThat(matching.at(Scope.EVERYTHING, hub("CE")).posts()).isZero();
    }

    @Test
    void after_a_change_an_undo_and_a_redo_what_matches_is_as_if_found_from_nothing() {
        filters.add(new Chip.Changed());
        assertThat(counts()).containsExactly(0L, 8L);

        plan.act(new MovePosts(posts(1, 4), hub("CE")), "");
        assertInStep(2);
        plan.act(new RetitlePosts(posts(6), "Crime Mapper"), "");
        assertInStep(3);
        plan.undo();
        assertInStep(2);
        plan.undo();
        assertInStep(0);
        plan.redo();
        assertInStep(2);
    }

    @Test
    void a_hub_given_another_name_is_looked_for_by_it() {
        filters.search("riverside");
        assertThat(counts()).containsExactly(0L, 8L);

        plan.act(new RenameHub(hub("CE"), "Riverside"), "");

        assertInStep(1);
    }

    @Test
    void another_option_matches_by_what_it_changed() {
        plan.act(new MovePosts(posts(1, 4), hub("CE")), "");
        filters.add(new Chip.Changed());

        plan.switchTo(0);
        assertInStep(0);

        plan.switchTo(1);
        assertInStep(2);
    }

    @Test
    void a_preview_changes_nothing_of_what_matches_but_can_be_asked_for() {
        filters.add(DCS);
        List<Matching> told = new ArrayList<>();
        filters.matchingProperty().subscribe((_, next) -> told.add(next));

        plan.tryOut(new MovePosts(posts(1, 6), hub("CE")));

        assertThat(told).isEmpty();
        assertThat(filters.shown().ledger().at(Scope.EVERYTHING, hub("CE")).posts()).isEqualTo(2);
        assertThat(filters.now().ledger().at(Scope.EVERYTHING, hub("CE")).posts()).isEqualTo(1);
    }

    private List<Long> counts() {
        return List.of(filters.matching().posts(), filters.matching().of());
    }

    private void assertInStep(long posts) {
        assertThat(counts()).containsExactly(posts, 8L);
        assertThat(filters.now().ledger())
                .isEqualTo(Part.of(plan.standing(), filters.filter().on(Ground.of(
                                plan.standing().plan(), plan.baseline().plan())))
                        .ledger());
    }
}
