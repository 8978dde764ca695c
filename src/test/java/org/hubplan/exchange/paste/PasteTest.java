package org.hubplan.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.change.EditPosts;
import org.hubplan.change.EditPosts.Part;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostValues;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.paste.PastedRow.Fault;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.VacancyReason;
import org.junit.jupiter.api.Test;

class PasteTest {
    /// P1 and P2 DC filled, P3 DC vacant, P4 Band E vacant, all at MIB in Research.
    private final Plan plan =
            plan().filled(2, DC, "Research").vacant(1, DC, "Research").vacant(1, BAND_E, "Research").build();

    @Test
    void rows_with_headings_are_matched_by_post_number_as_an_import_matches_columns() {
        Pasted pasted = read("""
                Role Title\tPost No\tRank/Band\tLocation (hub)\tWTE\tFunded Y/N\tCollar
                Local DC\tP2\tD/C\tce\t0.8\tn\t1234
                Analyst\tP4\tE\tMIB\t1\tyes\t
                """);

        assertThat(pasted.hasHeadings()).isTrue();
        assertThat(pasted.unread()).containsExactly("Collar");
        assertThat(pasted.change(PayOrigin.FOUND)).isEqualTo(Optional.of(new EditPosts(
                List.of(
                        new Part(posts(2), PostValues.NONE.withTitle("Local DC").withHub(hub("CE")).withFte(80).withFunded(false)),
                        new Part(posts(4), PostValues.NONE.withTitle("Analyst"))),
                PayOrigin.FOUND)));
        assertThat(pasted.isPaid()).isTrue();
    }

    @Test
    void without_headings_columns_and_rows_are_taken_in_their_place() {
        Pasted pasted = Paste.read("Tasking\tCE\r\nOpen Source\tNA\r\n", plan, Command.MET_INTELLIGENCE, new Onto(
                posts(3, 1, 2), List.of(Optional.of(Field.FUNCTION), Optional.of(Field.HUB), Optional.of(Field.FTE))));

        assertThat(pasted.hasHeadings()).isFalse();
        assertThat(pasted.change(PayOrigin.NEW)).isEqualTo(Optional.of(new EditPosts(
                List.of(
                        new Part(posts(3), PostValues.NONE.withFunction("Tasking").withHub(hub("CE"))),
                        new Part(posts(1), PostValues.NONE.withFunction("Open Source").withHub(hub("NA")))),
                PayOrigin.NONE)));
    }

    @Test
    void a_band_or_a_word_like_a_heading_in_a_row_of_values_makes_no_heading_row() {
        Pasted pasted = Paste.read("Band E\tTasking", plan, Command.MET_INTELLIGENCE, new Onto(
                posts(3), List.of(Optional.of(Field.RANK), Optional.of(Field.FUNCTION))));

        assertThat(pasted.change(PayOrigin.NEW)).isEqualTo(Optional.of(EditPosts.of(
                List.of(new Part(posts(3), PostValues.NONE.withGrade(BAND_E).withFunction("Tasking"))), PayOrigin.NEW)));
    }

    @Test
    void the_same_value_in_one_column_is_one_plain_change() {
        assertThat(read("Post No\tHub\nP1\tCE\nP3\tCentral East\nP4\tMIB").change(PayOrigin.NEW))
                .isEqualTo(Optional.of(new MovePosts(posts(1, 3), hub("CE"))));
    }

    @Test
    void cells_may_hold_quotes_line_ends_tabs_and_the_guard_of_an_export() {
        Pasted pasted = read("Post No\tTitle\tShift\r\nP1\t\"The \"\"Desk\"\"\nNights\tLate\"\t'=2 on 2 off\rP2\t'-\t\r\n");

        assertThat(pasted.changing().stream().map(PastedRow::to)).containsExactly(
                PostValues.NONE.withTitle("The \"Desk\" Nights Late").withShift("=2 on 2 off"),
                PostValues.NONE.withTitle("-"));
    }

    @Test
    void what_can_not_be_read_is_named_with_its_row_column_and_the_way_out_and_the_rest_stands() {
        Pasted pasted = read("""
                Post No\tGrade\tHub\tFTE\tFunded\tVacancy Reason
                P1\tBand Q\tCentral Nowhere\t0\tmaybe\tfrozen
                P3\tDS\tCE\t1\t\tFrozen
                P9\tDS\tCE\t1\ty\t
                P3\tDC\tCE\t1\ty\t
                \tDC\tCE\t1\ty\t
                P2\tBand E\t\t\t\t
                """);

        assertThat(pasted.changing().stream().map(PastedRow::number)).containsExactly("P3");
        assertThat(pasted.changing().getFirst().to()).isEqualTo(PostValues.NONE.withGrade(DS).withHub(hub("CE"))
                .withVacancyReason(VacancyReason.FROZEN));
        assertThat(pasted.faulty().stream().map(PastedRow::row)).containsExactly(2, 4, 5, 6, 7);
        assertThat(pasted.faulty().getFirst().faults()).containsExactly(
                new Fault("Grade", "Band Q", "“Band Q” is no rank or band.", "Write one such as DC, DS or Band E."),
                new Fault("Hub", "Central Nowhere", "“Central Nowhere” is no hub of this plan.",
                        "Write a hub's code or name, or add the hub first."),
                new Fault("FTE", "0", "“0”: FTE is not above 0.", "Write one such as 1 or 0.8."),
                new Fault("Funded", "maybe", "“maybe” is neither yes nor no.", "Write yes or no."),
                new Fault("Vacancy Reason", "frozen", "Post P1 is filled.", "Only a vacant post has a reason."));
        assertThat(pasted.faulty().stream().skip(1).map(row -> row.faults().getFirst().words())).containsExactly(
                "There is no post “P9” in this plan. Correct the number, or add the post first.",
                "Another row speaks of this post. Keep one of the two.",
                "The row has no post number. Write it, or leave the row out.",
                "Post P2 is filled by an officer and can't become Band E. Vacate it first.");
    }

    @Test
    void a_blank_cell_leaves_a_value_but_takes_a_shift_or_building_away() {
        Plan late = plan.with(List.of(plan.postNumbered("P1").orElseThrow().withShift("Lates").withBuilding("Annex")));

        Pasted pasted = Paste.read(
                "Post No\tTitle\tGrade\tFunded\tRestricted\tShift\tBuilding\nP1\t\t\t\t\t\t", late,
                Command.MET_INTELLIGENCE, Onto.NOWHERE);

        assertThat(pasted.rows().getFirst().to()).isEqualTo(PostValues.NONE.withShift("").withBuilding(""));
    }

    @Test
    void an_unfunded_column_says_the_contrary() {
        assertThat(read("Post No\tUnfunded\nP1\tY\nP3\tN").changing().stream().map(PastedRow::to))
                .containsExactly(PostValues.NONE.withFunded(false));
    }

    @Test
    void rows_without_a_place_to_go_say_so() {
        assertThat(read("").trouble()).contains("There is no text to paste. Copy cells of a spreadsheet first.");
        assertThat(read("Post No\tTitle").trouble()).contains("Only headings were copied. Copy the rows below them too.");
        assertThat(read("P1\tx").trouble().orElseThrow()).startsWith("No column pasted is one that can be edited.");
        assertThat(read("Post No\tTitle\nP1\t\"x").trouble())
                .contains("In or after row 2 quotation marks do not match up. Copy the cells again.");
        Pasted beyond = Paste.read("a\nb", plan, Command.MET_INTELLIGENCE, new Onto(posts(1), List.of(Optional.of(Field.TITLE))));
        assertThat(beyond.faulty().getFirst().faults().getFirst().words()).isEqualTo(
                "There is no post for this row. Select as many posts as rows, or copy the column of post numbers too.");
    }

    @Test
    void pasted_as_they_are_posts_stay_as_they_are() {
        Pasted pasted = read("Post No\tTitle\tRank/Band\tFunction\tHub\tFTE\tFunded\n" + plan.posts()
                .map(post -> String.join("\t", post.number(), post.title(), post.grade().label(), post.function(),
                        post.hub().value(), "1", post.funded() ? "Y" : "N"))
                .collect(Collectors.joining("\n")));

        assertThat(pasted.unchanged()).isEqualTo(4);
        assertThat(pasted.change(PayOrigin.NEW)).isEmpty();
    }

    @Test
    void five_thousand_rows_are_read_and_become_one_change() {
        Plan large = plan().vacant(5_000, DC, "Research").build();
        String text = IntStream.rangeClosed(1, 5_000).mapToObj(n -> "P" + n + "\tTitle " + n).collect(Collectors.joining("\r\n"));

        Pasted pasted = Paste.read("Post No\tTitle\r\n" + text, large, Command.MET_INTELLIGENCE, Onto.NOWHERE);

        assertThat(pasted.changing()).hasSize(5_000);
        Plan after = pasted.change(PayOrigin.NEW).orElseThrow().applyTo(large).planOr(large);
        assertThat(after.postNumbered("P4321").orElseThrow().title()).isEqualTo("Title 4321");
    }

    private Pasted read(String text) {
        return Paste.read(text, plan, Command.MET_INTELLIGENCE, Onto.NOWHERE);
    }
}
