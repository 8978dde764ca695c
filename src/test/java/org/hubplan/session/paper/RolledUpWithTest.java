package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Plan;
import org.hubplan.report.Cell;
import org.hubplan.report.mask.Masking;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which hub the one restricted unit, of five posts, is rolled up with. Two papers with two such hubs would give the
/// unit by subtraction.
class RolledUpWithTest {
    @TempDir
    private Path folder;

    private Session session;

    @AfterEach
    void close() {
        session.close();
    }

    private void begin(Plan baseline) {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, baseline, List.of(BASELINE, PREFERRED), "posts.xlsx",
                Clock.systemUTC());
    }

    private List<String> rolledUp(int option, Scope scope) {
        WantedPaper wanted = WantedPaper.of(PaperKind.STAFFING, option, LocalDate.of(2018, 11, 12))
                .within(scope)
                .masked(Masking.ROLL_UP);
        return Papers.of(session.now(), wanted).tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Cell.Words words ? Stream.of(words.text()) : null)
                .filter(words -> words.startsWith("Restricted units"))
                .distinct()
                .toList();
    }

    @Test
    void the_hub_is_the_same_whatever_the_scope_and_has_posts_of_the_units_command() {
        begin(plan().at("MIB").filled(7, DC, "Research")
                .at("COV").filled(5, DC, "Research")
                .at("NA").filled(2, DC, "Research")
                .at("SC1").owner("North Area BCU").filled(1, DC, "Research")
                .build());

        assertThat(rolledUp(1, Scope.EVERYTHING)).containsExactly("Restricted units, with North Area");
        assertThat(rolledUp(1, Scope.of(MET_INTELLIGENCE))).containsExactly("Restricted units, with North Area");
    }

    @Test
    void the_hub_is_the_baselines_smallest_in_every_option() {
        begin(plan().at("MIB").filled(7, DC, "Research")
                .at("COV").filled(5, DC, "Research")
                .at("NA").filled(2, DC, "Research")
                .at("SN").filled(3, DC, "Research")
                .build());
        session.act(1, new MovePosts(posts(1, 2, 3, 4), hub("NA")), "");

        assertThat(rolledUp(0, Scope.EVERYTHING)).containsExactly("Restricted units, with North Area");
        assertThat(rolledUp(1, Scope.EVERYTHING)).containsExactly("Restricted units, with North Area");
    }

    @Test
    void where_an_option_empties_that_hub_another_comes_to_it_so_that_the_line_is_never_the_units_own() {
        begin(plan().at("MIB").filled(7, DC, "Research")
                .at("COV").filled(5, DC, "Research")
                .at("NA").filled(2, DC, "Research")
                .at("SN").filled(3, DC, "Research")
                .build());
        session.act(1, new MovePosts(posts(13, 14), hub("MIB")), "");

        assertThat(rolledUp(1, Scope.EVERYTHING)).containsExactly("Restricted units, with North Area and South Area");
    }

    @Test
    void a_unit_with_posts_of_two_commands_is_rolled_up_with_a_hub_of_each() {
        begin(plan().at("COV").filled(5, DC, "Research").owner("North Area BCU").filled(2, DC, "Research")
                .at("SC1").owner("North Area BCU").filled(1, DC, "Research")
                .at("NA").owner("Met Intelligence").filled(2, DC, "Research")
                .build());

        assertThat(rolledUp(0, Scope.EVERYTHING))
                .containsExactly("Restricted units, with North Area and SC Hub 1");
    }

    @Test
    void with_two_restricted_units_no_other_is_rolled_up_with_them() {
        Plan open = plan().at("MIB").filled(7, DC, "Research")
                .at("COV").filled(5, DC, "Research")
                .at("NA").filled(2, DC, "Research")
                .at("SN").filled(3, DC, "Research")
                .build();
        begin(open.with(open.hub(hub("SN")).orElseThrow().withRestriction(true)));

        assertThat(rolledUp(1, Scope.EVERYTHING)).containsExactly("Restricted units");
    }
}
