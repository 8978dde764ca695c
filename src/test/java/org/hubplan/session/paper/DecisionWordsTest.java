package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hubplan.change.RemoveSource;
import org.hubplan.ledger.Scope;
import org.hubplan.report.decision.Section;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's option 1, whose figures are those of the published decision.
class DecisionWordsTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String decision() {
        return PaperWords.of(Papers.of(session.now(), WantedPaper.of(PaperKind.DECISION, 1, BOARD))).replaceAll("\\s+", " ");
    }

    @Test
    void the_generated_words_say_the_figures_of_the_published_decision() {
        assertThat(decision()).contains(
                "It costs £703,000 once, and £206,000 a year of new money for pay.",
                "£1,733,000 in cash",
                "£1,666,000 to the nearest thousand",
                "−1 DSU, +1 DCI, +4 DI, +5 Band E",
                "Approve £374,000 of capital from MPS Capital Plan",
                "£329,000 of one-off revenue from Major Change Fund",
                "in 2018/19 £206,000 of Police staff underspend is put by in Earmarked reserve; in 2019/20 £206,000 from"
                        + " Earmarked reserve; from 2020/21 £206,000 a year as a pressure",
                "4 posts, £315,117 a year, are found from existing posts of business groups by their Non-funded BWT, largest"
                        + " remainder: Frontline Policing 2, Met Operations 1, Specialist Operations 1, Professionalism 0, Met HQ 0.",
                "Redistributed pay is £315,117 a year");
    }

    @Test
    void its_sections_stand_in_the_order_of_a_mopac_decision() {
        List<String> headings = List.of(
                "Summary", "Recommendation", "1 Introduction and background", "2 Issues for consideration",
                "3 Financial comments", "4 Legal comments", "5 GDPR and data privacy", "6 Equality comments", "7 Next steps",
                "Appendix: where the figures come from");
        assertThat(decision()).containsSubsequence(headings);
    }

    @Test
    void every_figure_it_says_is_listed_with_its_key_and_where_it_comes_from() {
        assertThat(decision()).contains(
                "Cash over five years 1,733,000 £ five-year-cash funding schedule, five years from 2019/20",
                "New pay, full year 2018/19 206,000 £ new-pay Option 1: posts added and removed as new money; entries 13",
                "DSU posts, change −1 number posts-change DSU");
    }

    @Test
    void a_planners_own_words_take_the_place_of_the_generated_ones_with_the_plans_figures_in_them() {
        word(Section.SUMMARY, "We ask for {posts-change Band E} analysts and {one-off} once.\nNothing else.");

        assertThat(decision()).contains("We ask for +5 analysts and £703,000 once. Nothing else.");
        assertThat(decision()).doesNotContain("This paper seeks a decision");
        assertThat(DecisionWords.of(session.now(), 1, Scope.EVERYTHING).isOwn(Section.SUMMARY)).isTrue();
    }

    private Answer word(Section section, String text) {
        return DecisionWords.word(session, 1, section, text);
    }

    @Test
    void own_words_are_kept_in_the_log_and_can_be_given_back_to_the_plan() {
        word(Section.LEGAL, "Nothing arises.");
        session.close();
        session = Session.open(folder.resolve("plan.hubplan"), CLOCK);

        assertThat(decision()).contains("Nothing arises.");
        assertThat(session.now().log().last().entry().words()).isEqualTo("Word Legal comments");
        assertThat(word(Section.LEGAL, "")).isInstanceOf(Answer.Done.class);
        assertThat(decision()).doesNotContain("Nothing arises.");
    }

    @Test
    void a_figure_there_is_not_is_refused_with_those_there_are() {
        assertThat(((Answer.Refused) word(Section.SUMMARY, "It costs {six-year-cash}.")).words())
                .contains("There is no figure {six-year-cash}", "five-year-cash", "present-value");
    }

    @Test
    void a_number_typed_by_hand_is_named_in_the_draft_list() {
        word(Section.SUMMARY, "From 1 April 2019 to 2020/21 option 1 costs £1,733,000 and 12 posts move.");

        assertThat(decision())
                .contains("Numbers typed by hand, bound to no figure", "Summary: £1,733,000. Summary: 12.")
                .doesNotContain("Summary: 1 April", "Summary: 2020/21", "Summary: 1.");
    }

    @Test
    void a_figure_of_the_text_that_went_with_its_source_is_named_in_the_draft_list() {
        word(Section.SUMMARY, "Of it {given Major Change Fund 2019/20} comes from the fund.");
        session.act(1, new RemoveSource("Major Change Fund"), "");

        assertThat(decision()).contains(
                "Figures the plan has no longer",
                "Summary: {given Major Change Fund 2019/20}.",
                "[no figure of this plan: given Major Change Fund 2019/20]");
    }
}
