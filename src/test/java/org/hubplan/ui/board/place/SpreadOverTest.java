package org.hubplan.ui.board.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hubplan.change.TakeOrder;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubKind;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.place.SpreadOver.Row;
import org.hubplan.ui.board.place.SpreadOver.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten vacant posts of MIB over the specialist-crime hubs, of which SC1 has 6 filled posts and SC2 has 2.
class SpreadOverTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private SpreadOver spread;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB").vacant(10, DC, "Research")
                        .at("SC1").filled(6, DC, "Research")
                        .at("SC2").filled(2, DC, "Research")
                        .build(),
                folder);
        plan = new PlanModel(session);
        spread = new SpreadOver(plan, Load.all(plan.standing().plan().postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST));
        spread.include(Set.of(HubKind.SPECIALIST_CRIME));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void equally_gives_what_is_left_over_to_the_first() {
        assertThat(gets()).containsExactly(3, 3, 2, 2);
        assertThat(spread.dealtProperty().get()).isEqualTo(10);
        assertThat(row("SC1").wouldBeProperty().get().posts()).isEqualTo(9);
    }

    /// By 6 and 2 posts now: quotas 7.5 and 2.5, the tie to the first.
    @Test
    void by_weight_starts_from_the_posts_each_hub_has() {
        spread.wayProperty().set(Way.BY_WEIGHT);
        assertThat(gets()).containsExactly(8, 2, 0, 0);

        row("SC3").weightProperty().set(8);
        assertThat(gets()).containsExactly(4, 1, 5, 0);
    }

    @Test
    void to_equal_vacancy_puts_vacancies_where_they_weigh_least() {
        row("SC3").includedProperty().set(false);
        row("SC4").includedProperty().set(false);
        spread.wayProperty().set(Way.TO_EQUAL_VACANCY);

        assertThat(gets().get(0)).as("of 10, to the hub with 6 filled beside one with 2").isGreaterThan(gets().get(1));
        assertThat(spread.dealtProperty().get()).isEqualTo(10);
    }

    @Test
    void what_is_typed_goes_and_the_rest_stays() {
        spread.wayProperty().set(Way.AS_TYPED);
        row("SC4").typedProperty().set(3);

        assertThat(gets()).containsExactly(0, 0, 0, 3);
        assertThat(spread.confirm()).isTrue();
        assertThat(postsAt("MIB")).isEqualTo(7);
        assertThat(postsAt("SC4")).isEqualTo(3);
    }

    @Test
    void more_typed_than_there_are_is_refused_with_the_figures() {
        spread.wayProperty().set(Way.AS_TYPED);
        row("SC4").typedProperty().set(12);

        assertThat(spread.refusalProperty().get())
                .hasValueSatisfying(no -> assertThat(no.words()).isEqualTo("12 are typed, and 10 are to be spread. Take 2 off."));
        assertThat(spread.confirm()).isFalse();
        assertThat(plan.previewProperty().get().isNone()).isTrue();
    }

    @Test
    void no_hub_is_refused() {
        spread.include(Set.of());

        assertThat(spread.refusalProperty().get())
                .hasValueSatisfying(no -> assertThat(no.why()).isEqualTo("No hub is chosen."));
    }

    @Test
    void a_spread_is_one_change_and_one_undo() {
        spread.confirm();
        assertThat(postsAt("SC1")).isEqualTo(9);

        plan.undo();
        assertThat(postsAt("MIB")).isEqualTo(10);
        assertThat(plan.now().currentTimeline().history().canUndo()).isFalse();
    }

    private List<Integer> gets() {
        return List.of("SC1", "SC2", "SC3", "SC4").stream()
                .map(code -> row(code).getsProperty().get())
                .toList();
    }

    private Row row(String code) {
        return spread.rows().stream()
                .filter(row -> row.hub().code().equals(hub(code)))
                .findFirst()
                .orElseThrow();
    }

    private long postsAt(String code) {
        return plan.standing().ledger().at(Scope.EVERYTHING, hub(code)).posts();
    }
}
