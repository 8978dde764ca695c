package org.hubplan.ledger.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.ledger.month.BridgeStep.*;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.Outcome;
import org.hubplan.change.SetPostings;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.month.BridgeLine.Figures;
import org.hubplan.model.Command;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// What a board asks each month: why is BWT what it is.
class MonthBridgeTest {
    private static final Command MET = Command.MET_INTELLIGENCE;
    private static final Command NORTH = new Command("North");

    private final Plan october = plan().at("MIB").filled(3, DC, "Research").vacant(2, DS, "Research").build();

    private Post post(int number) {
        return october.post(new PostId(number)).orElseThrow();
    }

    /// Post 1 goes to Central East, post 2 to the North's BWT, post 4 grows to 1 FTE and a half, post 5 is gone, post 6 is new.
    @Test
    void bwt_is_opening_with_growth_removals_transfers_and_changes_of_fte() {
        Plan november = october.with(List.of(
                post(1).at(hub("CE")), post(2).ownedBy(NORTH), post(4).withFte(150), post(5).asClosed(),
                Post.added(new PostId(6), DC, "Research", MET, hub("MIB"), 80, true)));

        MonthBridge bridge = MonthBridge.between(october, november);

        assertThat(bridge.commands().get(MET).steps()).containsExactlyInAnyOrderEntriesOf(Map.of(
                GROWTH, 80L, REMOVALS, -100L, TRANSFERRED_OUT, -100L, POST_FTE, 50L, MOVED_OUT, -100L));
        assertThat(bridge.commands().get(NORTH).steps()).containsExactlyInAnyOrderEntriesOf(Map.of(TRANSFERRED_IN, 100L, MOVED_IN, 100L));
        assertThat(bridge.hubs().get(hub("MIB")).of(RELOCATED_OUT)).isEqualTo(-100);
        assertThat(bridge.hubs().get(hub("CE")).of(RELOCATED_IN)).isEqualTo(100);
        assertThat(bridge.total()).isEqualTo(new BridgeLine(
                new Figures(500, 300),
                Map.of(GROWTH, 80L, REMOVALS, -100L, POST_FTE, 50L),
                new Figures(530, 300),
                Map.of(GROWTH, posts(6), REMOVALS, posts(5), POST_FTE, posts(4))));
    }

    @Test
    void strength_is_opening_with_joiners_leavers_and_changes_of_hours() {
        Occupant newcomer = new Occupant(new PersonId(50), DS, GradeFlag.SUBSTANTIVE, 60);
        Occupant first = post(1).occupants().getFirst();
        Plan november = october.with(List.of(
                post(4).withOccupants(List.of(newcomer)),
                post(2).withOccupants(List.of()),
                post(1).withOccupants(List.of(new Occupant(first.id(), first.grade(), first.flag(), 80)))));

        BridgeLine total = MonthBridge.between(october, november).total();

        assertThat(total.steps()).containsExactlyInAnyOrderEntriesOf(Map.of(JOINERS, 60L, LEAVERS, -100L, HOURS, -20L));
        assertThat(total.behind(LEAVERS)).isEqualTo(posts(2));
    }

    @Test
    void whom_the_panel_posted_from_one_post_to_another_moved_and_neither_left_nor_joined() {
        Post target = Post.added(new PostId(6), DC, "Research", NORTH, hub("CE"), 100, true);
        Plan before = october.with(List.of(target));
        Occupant known = post(1).occupants().getFirst();
        Posting posting = new Posting(
                "PP1", PostingStatus.DONE, known, Optional.of(new PostId(1)), new PostId(6), LocalDate.of(2018, 11, 5),
                LocalDate.of(2018, 11, 5), "", "", false);
        Plan after = new SetPostings("panel.xlsx", List.of(posting)).applyTo(before).planOr(before).with(List.of(
                post(1).withOccupants(List.of()),
                target.withOccupants(List.of(new Occupant(new PersonId(70), DC, GradeFlag.SUBSTANTIVE, 90)))));

        MonthBridge bridge = MonthBridge.between(before, after);

        assertThat(bridge.total().steps()).isEqualTo(Map.of(HOURS, -10L));
        assertThat(bridge.commands().get(MET).steps()).isEqualTo(Map.of(MOVED_OUT, -100L));
        assertThat(bridge.commands().get(NORTH).steps()).isEqualTo(Map.of(MOVED_IN, 100L, HOURS, -10L));
    }

    @Test
    void after_any_changes_it_opens_and_closes_with_the_ledgers_of_both() {
        RandomChanges changes = new RandomChanges(484);
        Plan start = changes.plan();
        for (int round = 0; round < 30; round++) {
            Plan end = start;
            for (int n = 0; n < 40; n++) {
                Change change = changes.next(end);
                end = change.applyTo(end) instanceof Outcome.Applied applied ? applied.plan() : end;
            }
            MonthBridge bridge = MonthBridge.between(start, end);
            Plan closing = end;
            assertThat(bridge.total().opening()).isEqualTo(figures(start));
            assertThat(bridge.total().closing()).isEqualTo(figures(end));
            bridge.hubs().forEach((code, line) -> assertThat(line.closing().bwt())
                    .isEqualTo(ledger(closing).at(Scope.EVERYTHING, code).bwtFte()));
            bridge.commands().forEach((command, line) -> assertThat(line.closing().strength())
                    .isEqualTo(ledger(closing).of(Scope.EVERYTHING, By.COMMAND, command).strengthFte()));
            start = end;
        }
    }

    private static Ledger ledger(Plan plan) {
        return Ledger.of(plan, plan, Pricing.newest(plan.rates()));
    }

    private static Figures figures(Plan plan) {
        return new Figures(ledger(plan).total(Scope.EVERYTHING).bwtFte(), ledger(plan).total(Scope.EVERYTHING).strengthFte());
    }
}
