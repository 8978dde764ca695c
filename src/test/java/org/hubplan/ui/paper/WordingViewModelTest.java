package org.hubplan.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hubplan.report.decision.Section;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.paper.WordingViewModel.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingViewModelTest {
    private Session session;
    private PlanModel plan;
    private WordingViewModel words;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = SamplePlans.named("pcd484").orElseThrow().create(
                folder.resolve("plan.hubplan"), Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC));
        plan = new PlanModel(session);
        words = new WordingViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Whose whose(Section section) {
        return words.whoseProperty().get().get(section);
    }

    @Test
    void a_section_begins_as_the_plan_gives_it_with_its_placeholders() {
        assertThat(words.textProperty().get()).contains("It costs {one-off} once, and {new-pay} a year");
        assertThat(whose(Section.SUMMARY)).isEqualTo(Whose.THE_PLANS);
        assertThat(words.remarkProperty().get()).isEmpty();
    }

    @Test
    void what_is_typed_is_the_plans_once_kept_and_stays_with_its_section_until_then() {
        words.textProperty().set("We ask for {one-off}.");
        words.choose(Section.LEGAL);
        assertThat(whose(Section.SUMMARY)).isEqualTo(Whose.NOT_KEPT);
        words.choose(Section.SUMMARY);
        assertThat(words.textProperty().get()).isEqualTo("We ask for {one-off}.");

        words.keep();

        assertThat(whose(Section.SUMMARY)).isEqualTo(Whose.OWN);
        assertThat(plan.now().log().last().entry().words()).isEqualTo("Word Summary");
    }

    @Test
    void a_section_can_be_given_back_to_the_plan() {
        String generated = words.textProperty().get();
        words.textProperty().set("Own words.");
        words.keep();

        words.giveBack();

        assertThat(words.textProperty().get()).isEqualTo(generated);
        assertThat(whose(Section.SUMMARY)).isEqualTo(Whose.THE_PLANS);
    }

    @Test
    void a_figure_there_is_not_and_a_number_typed_by_hand_are_told_as_they_are_typed() {
        words.textProperty().set("It costs {six-year-cash}.");
        assertThat(words.remarkProperty().get()).contains("{six-year-cash}");
        words.keep();
        assertThat(words.remarkProperty().get()).contains("There is no figure {six-year-cash}");
        assertThat(whose(Section.SUMMARY)).isEqualTo(Whose.NOT_KEPT);

        words.textProperty().set("It costs £12.");
        assertThat(words.remarkProperty().get()).contains("£12");
    }

    @Test
    void every_figure_is_offered_with_its_value() {
        assertThat(words.figures().stream().map(WordingViewModel::words))
                .contains("Cash over five years: £1,733,000", "Band E posts, change: +5");
    }

    @Test
    void the_baseline_has_no_words() {
        plan.switchTo(0);
        plan.switchTo(1);

        assertThat(words.textProperty().get()).contains("{one-off}");
    }
}
