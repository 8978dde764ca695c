package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.ledger.Line.line;
import static org.hubplan.ledger.Where.ANYWHERE;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Command;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// Why figures differ, worked out by hand at DC £61,175, DS £67,864, DI £85,291.
class CausesTest {
    private static final Scope ALL = Scope.EVERYTHING;
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);
    private static final Command CE_BCU = new Command("Central East BCU");

    /// At MIB posts 1-3 DC filled, 4 DC vacant.
    private final PlanFixture fixture = plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research");
    private final Standing before = Standing.of(fixture.build());

    private Standing after(Change... changes) {
        return after(before, changes);
    }

    private static Standing after(Standing before, Change... changes) {
        Standing standing = before;
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
        }
        return standing;
    }

    private Causes causes(Standing after, Scope scope) {
        return Causes.between(before, after, scope, ANYWHERE);
    }

    @Test
    void growth_and_removal_are_ledgers_of_their_own_net_and_gross() {
        Causes causes = causes(
                after(
                        new AddPosts(List.of(fixture.newPost(DI, "Research"), fixture.newPost(DI, "Research")), NEW),
                        new RemovePosts(posts(4), FOUND)),
                MET);

        assertThat(causes.of(Cause.ADDED).net())
                .isEqualTo(line().posts(2, 2).fte(200, 0, 200, 0).officers(200).cost(170_582_00, 0).totals());
        assertThat(causes.of(Cause.REMOVED).net())
                .isEqualTo(line().posts(-1, -1).fte(-100, 0, -100, 0).officers(-100).cost(-61_175_00, 0).totals());
        assertThat(causes.by()).containsOnlyKeys(Cause.ADDED, Cause.REMOVED);
        assertThat(causes.net().officersFte()).isEqualTo(100);
        assertThat(causes.gross().officersFte()).isEqualTo(300);
    }

    @Test
    void a_move_is_a_relocation_and_nothing_else() {
        Causes everywhere = causes(after(new MovePosts(posts(1, 4), hub("CE"))), ALL);

        assertThat(everywhere.by()).containsOnlyKeys(Cause.MOVED);
        assertThat(everywhere.net()).isEqualTo(line().moved(2, 1, 1).totals());
    }

    @Test
    void what_moved_in_and_out_of_a_hub_stands_apart() {
        Standing there = after(new MovePosts(posts(1, 4), hub("CE")));
        Standing crossed = after(there, new MovePosts(posts(1), hub("NA")), new MovePosts(posts(2), hub("CE")));
        Movement atCe = Causes.between(there, crossed, ALL, Where.at(hub("CE"))).of(Cause.MOVED);

        assertThat(atCe.up().posts()).isEqualTo(1);
        assertThat(atCe.down().posts()).isEqualTo(-1);
        assertThat(atCe.net()).isEqualTo(Totals.ZERO);
        assertThat(atCe.gross().bwtFte()).isEqualTo(200);
    }

    @Test
    void moved_and_moved_back_is_not_moved() {
        assertThat(causes(after(new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("MIB"))), ALL).by())
                .isEmpty();
    }

    @Test
    void a_transfer_is_in_for_the_one_out_for_the_other_and_nothing_to_everything() {
        Standing after = after(new TransferPosts(posts(1), CE_BCU));
        Totals one = line().posts(1, 0).people(1).fte(100, 100, 0, 0).officers(100).cost(61_175_00, 61_175_00).totals();

        assertThat(causes(after, ALL).by()).isEmpty();
        assertThat(causes(after, Scope.of(CE_BCU)).of(Cause.TRANSFERRED)).isEqualTo(new Movement(one, Totals.ZERO));
        assertThat(causes(after, MET).of(Cause.TRANSFERRED))
                .isEqualTo(new Movement(Totals.ZERO, Totals.ZERO.minus(one)));
    }

    @Test
    void a_filled_post_removed_is_a_leaver_a_removal_and_a_person_without_a_post() {
        Causes causes = causes(after(new RemovePosts(posts(1), NEW)), MET);

        assertThat(causes.of(Cause.LEFT).net())
                .isEqualTo(line().posts(0, 1).people(-1).fte(0, -100, 100, 0).cost(0, -61_175_00).totals());
        assertThat(causes.of(Cause.REMOVED).net())
                .isEqualTo(line().posts(-1, -1).fte(-100, 0, -100, 0).officers(-100).cost(-61_175_00, 0).totals());
        assertThat(causes.of(Cause.DISPLACED).net())
                .isEqualTo(line().people(1).fte(0, 100, 0, 100).cost(0, 61_175_00).totals());
    }

    @Test
    void who_left_and_who_joined_stand_apart_though_strength_is_the_same() {
        Causes causes = causes(
                after(
                        new VacatePosts(posts(1), true),
                        FillPost.byNewcomer(new PostId(4), person(fixture.identities(), DC))),
                MET);

        assertThat(causes.net()).isEqualTo(Totals.ZERO);
        assertThat(causes.of(Cause.LEFT).net().strengthFte()).isEqualTo(-100);
        assertThat(causes.of(Cause.JOINED).net().strengthFte()).isEqualTo(100);
        assertThat(causes.gross().strengthFte()).isEqualTo(200);
    }

    @Test
    void a_regrade_costs_more_and_is_no_growth() {
        Causes causes = causes(after(new RegradePosts(posts(1), DS, NEW)), MET);

        assertThat(causes.by()).containsOnlyKeys(Cause.REGRADED);
        assertThat(causes.net()).isEqualTo(line().cost(6_689_00, 0).totals());
        assertThat(Causes.between(before, after(new RegradePosts(posts(1), DS, NEW)), MET, ANYWHERE.graded(DC))
                        .of(Cause.REGRADED).down().posts())
                .isEqualTo(-1);
    }

    @Test
    void moves_net_to_zero_by_grade() {
        Balance balance = Balance.between(before, after(new MovePosts(posts(1, 4), hub("CE"))), MET);

        assertThat(balance).isEqualTo(new Balance(List.of(new Balance.Row(DC, 2, 200, 2, 200)), List.of()));
        assertThat(balance.isBalanced()).isTrue();
    }

    @Test
    void what_breaks_the_balance_by_grade_is_named() {
        Standing after = after(
                new MovePosts(posts(1), hub("CE")),
                new RegradePosts(posts(1), DS, NEW),
                new MovePosts(posts(2), hub("CE"), Optional.of(CE_BCU)),
                new MovePosts(posts(4), hub("unplaced")));
        Balance balance = Balance.between(before, after, MET);

        assertThat(balance.rows())
                .containsExactly(new Balance.Row(DS, 0, 0, 1, 100), new Balance.Row(DC, 3, 300, 0, 0));
        assertThat(balance.isBalanced()).isFalse();
        assertThat(balance.breaks())
                .extracting(one -> one.left().number() + " " + one.reasons())
                .containsExactly("P1 [REGRADED]", "P2 [TRANSFERRED]", "P4 [UNPLACED]");
    }

    @Test
    void standings_on_different_baselines_are_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> causes(Standing.of(fixture.build()), ALL));
    }
}
