package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts 1 to 3: DC, filled, Research at Central Intelligence; 4: DS, vacant, there too.
class AsIsToBeTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                SETTINGS,
                plan().filled(3, DC, "Research").vacant(1, DS, "Research").build(),
                List.of(BASELINE, PREFERRED),
                "posts.xlsx",
                Clock.systemUTC());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void only_what_changes_is_listed_with_the_changes_that_did_it() {
        session.act(1, new MovePosts(posts(1, 2), hub("CE")), "nearer");
        session.act(1, new RegradePosts(posts(2), DS, PayOrigin.NEW), "to lead");

        assertThat(session.now().asIsToBe(1, Scope.EVERYTHING).lines())
                .extracting(
                        line -> line.hub().code().value() + " " + line.stack().grade(),
                        line -> line.asIs().posts(),
                        line -> line.toBe().posts(),
                        line -> line.net().bwtFte(),
                        line -> line.changes().stream().map(Entry::n).toList())
                .containsExactly(
                        tuple("MIB DC", 3L, 1L, -200L, List.of(2L)),
                        tuple("CE DS", 0L, 1L, 100L, List.of(3L)),
                        tuple("CE DC", 0L, 1L, 100L, List.of(2L, 3L)));
    }

    @Test
    void what_came_and_left_again_is_not_a_change_of_the_place_it_passed() {
        session.act(1, new MovePosts(posts(1), hub("CE")), "");
        session.act(1, new MovePosts(posts(1), hub("NW")), "");

        assertThat(session.now().asIsToBe(1, Scope.EVERYTHING).lines())
                .extracting(line -> line.hub().code().value())
                .containsExactly("MIB", "NW");
    }

    @Test
    void the_nets_of_all_lines_are_the_difference_of_the_option() {
        session.act(1, new MovePosts(posts(1, 4), hub("CE")), "");

        OpenPlan now = session.now();
        Totals net = now.asIsToBe(1, Scope.EVERYTHING).lines().stream()
                .map(AsIsToBe.Line::net)
                .reduce(Totals.ZERO, Totals::plus);
        assertThat(net)
                .isEqualTo(now.timeline(1).now().ledger().total(Scope.EVERYTHING)
                        .minus(now.baseline().ledger().total(Scope.EVERYTHING)));
        assertThat(net.posts()).isZero();
    }
}
