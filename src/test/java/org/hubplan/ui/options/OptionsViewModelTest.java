package org.hubplan.ui.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// MIB has four filled DC and two vacant ones; option 1 is worked on.
class OptionsViewModelTest {
    private Session session;
    private PlanModel plan;
    private OptionsViewModel options;
    private WhatIfViewModel whatIf;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                LogFixture.SETTINGS,
                PlanFixture.plan().at("MIB").filled(4, DC, "Research").vacant(2, DC, "Research").at("CE").build(),
                List.of(LogFixture.BASELINE, LogFixture.PREFERRED),
                "posts.xlsx",
                Clock.systemUTC());
        plan = new PlanModel(session);
        options = new OptionsViewModel(plan);
        whatIf = new WhatIfViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> live() {
        return plan.now().liveOptions().stream().map(Option::words).toList();
    }

    private static String refusal(Answer answer) {
        return ((Answer.Refused) answer).words();
    }

    @Test
    void a_new_option_is_the_one_worked_on() {
        options.create("Second");
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        options.duplicate("Third");

        assertThat(live()).containsExactly("0 Baseline", "1 Preferred", "2 Second", "3 Third");
        assertThat(options.current().words()).isEqualTo("3 Third");
        assertThat(plan.standing().plan()).isEqualTo(plan.now().timeline(2).now().plan());
    }

    @Test
    void what_a_dialog_asks_for_in_vain_is_not_told_to_everyone() {
        assertThat(refusal(options.create("preferred"))).startsWith("Option 1 is called Preferred already.");
        assertThat(plan.lastAnswerProperty().get()).isEmpty();
    }

    @Test
    void a_date_is_typed_as_planners_write_it() {
        for (String typed : List.of("1 Sep 2019", "1 september 2019", "1/9/2019", "2019-09-01", " 01 SEP 2019 ")) {
            options.redate("1 Apr 2019");
            options.redate(typed);
            assertThat(options.current().effective()).as(typed).isEqualTo(LocalDate.of(2019, 9, 1));
        }
        assertThat(refusal(options.redate("31 Feb 2019"))).isEqualTo("“31 Feb 2019” is not a day. Write it as 1 Apr 2019.");
        assertThat(refusal(options.redate("soon"))).startsWith("“soon” is not a day.");
    }

    @Test
    void what_can_be_had_follows_the_option_worked_on() {
        assertThat(List.of(options.isUnlocked().get(), options.isLocked().get(), options.hasArchived().get()))
                .containsExactly(true, false, false);

        options.lock("");
        assertThat(List.of(options.isUnlocked().get(), options.isLocked().get())).containsExactly(false, true);
        assertThat(refusal(options.unlock(""))).startsWith("An option is unlocked for a reason");

        plan.switchTo(Option.BASELINE);
        assertThat(List.of(options.isOwn().get(), options.isUnlocked().get(), options.isLocked().get()))
                .containsExactly(false, false, false);
    }

    @Test
    void an_archived_option_comes_back_and_is_worked_on() {
        options.create("Second");
        options.archive();
        assertThat(options.current().number()).isEqualTo(1);
        assertThat(options.archived()).extracting(Option::number).containsExactly(2);

        options.restore(2);
        assertThat(options.current().number()).isEqualTo(2);
        assertThat(options.archived()).isEmpty();
    }

    @Test
    void a_what_if_is_told_as_against_the_option_beneath() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        assertThat(whatIf.whatIfProperty().get()).isEmpty();

        whatIf.begin();
        assertThat(WhatIfViewModel.atAGlance(whatIf.whatIfProperty().get().orElseThrow()))
                .isEqualTo("0 changes · no figure differs");

        plan.act(new MovePosts(posts(2, 5), hub("CE")), "to be near");
        WhatIf now = whatIf.whatIfProperty().get().orElseThrow();
        assertThat(now.beneath().words()).isEqualTo("1 Preferred");
        assertThat(WhatIfViewModel.atAGlance(now)).isEqualTo("1 change · Posts moved +2 · People moved +1");
        assertThat(AnswerText.of(now)).startsWith("""
                What if, on option 1 Preferred
                1 change
                Move 2 DC from Central Intelligence to Central East. Why: to be near

                BWT, FTE: 6""");
        assertThat(AnswerText.of(now)).contains("Posts moved: 1 → 3 (+2)").endsWith("Posts here, FTE: CE +2 · MIB −2");
    }

    @Test
    void a_what_if_may_take_changes_of_its_option_back() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        whatIf.begin();
        plan.undo();

        assertThat(WhatIfViewModel.atAGlance(whatIf.whatIfProperty().get().orElseThrow()))
                .isEqualTo("0 changes, 1 taken back · Posts moved −1 · People moved −1");
    }

    @Test
    void a_drag_shows_in_the_figures_of_a_what_if_before_it_is_dropped() {
        whatIf.begin();
        plan.tryOut(new MovePosts(posts(1), hub("CE")));

        assertThat(WhatIfViewModel.atAGlance(whatIf.whatIfProperty().get().orElseThrow())).contains("Posts moved +1");
        plan.stopTrying();
        assertThat(WhatIfViewModel.atAGlance(whatIf.whatIfProperty().get().orElseThrow())).contains("no figure differs");
    }

    @Test
    void a_what_if_kept_is_the_option_and_one_thrown_away_can_be_had_back() {
        whatIf.begin();
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        whatIf.keep();
        assertThat(options.current().words()).isEqualTo("1 Preferred");
        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(1);

        whatIf.begin();
        plan.act(new MovePosts(posts(2), hub("CE")), "");
        int thrownAway = plan.now().current();
        whatIf.discard();
        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(1);

        whatIf.bringBack(thrownAway, "Back again");
        assertThat(options.current().name()).isEqualTo("Back again");
        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(2);
    }
}
