package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String POSTS = """
            Post No,Rank/Band,Hub,Function,FTE,Funded,Status
            MI1,DC,MIB,Research,1,Y,Filled
            MI2,Band E,NA,Analysis,0.5,Y,Vacant
            MI3,DC,ZZ,Research,1,Y,Filled

            Total,,,,2.5,,
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder);
        Files.writeString(folder.resolve("posts.csv"), POSTS);
        Files.writeString(folder.resolve("rates.csv"), """
                Grade,Financial year,Loaded cost,Basis
                DC,2019/20,62000,mid scale
                """);
        Files.writeString(folder.resolve("empty-handed.csv"), """
                Post No,Rank/Band,Hub,Function,FTE,Funded,Status
                MI3,DC,ZZ,Research,1,Y,Filled
                """);
        Files.writeString(folder.resolve("vacancies.csv"), """
                Vacancy Reference Number,Number of Vacancies,Location,Band
                V1,2,Hackney,E
                """);
    }

    @Test
    void a_plan_that_is_not_there_begins_with_the_workbook() {
        JsonNode json = terminal.type("import @/plan @/posts.csv --json").json();

        assertThat(json.get("accepted").intValue()).isEqualTo(2);
        assertThat(json.get("ignored").intValue()).isEqualTo(2);
        assertThat(json.get("rows").intValue()).isEqualTo(5);
        assertThat(json.get("held")).hasToString("""
                [{"sheet":"posts","row":4,"column":"Hub","value":"ZZ","reason":"unknown hub","also":[]}]""");
        assertThat(terminal.type("totals @/plan --json").json().get("total").get("bwtFte").decimalValue())
                .isEqualByComparingTo("1.5");
        assertThat(terminal.type("undo @/plan --option 0").refused()).startsWith("There is nothing to undo");
    }

    @Test
    void held_rows_are_listed_for_a_person_too() {
        assertThat(terminal.type("import @/plan @/posts.csv").done()).isEqualTo("""
                2 accepted, 1 held, 2 ignored (1 blank, 1 total or subtotal) of 5 rows in sheet posts

                Held row  Column  Value  Reason       Also
                4         Hub     ZZ     unknown hub""");
    }

    @Test
    void the_same_workbook_again_changes_nothing() {
        terminal.type("import @/plan @/posts.csv").done();

        assertThat(terminal.type("import @/plan @/posts.csv --json").json().get("unchanged").intValue()).isEqualTo(2);
        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(1);
    }

    @Test
    void rates_go_into_the_baseline_in_one_step_that_can_be_undone() {
        terminal.type("import @/plan @/posts.csv").done();
        terminal.type("import @/plan @/rates.csv").done();

        assertThat(terminal.type("totals @/plan --json").json().get("year").textValue()).isEqualTo("2019/20");
        terminal.type("undo @/plan --option 0").done();
        assertThat(terminal.type("totals @/plan --json").json().get("year").textValue()).isEqualTo("2018/19");
    }

    @Test
    void a_grade_without_a_rate_is_named_and_not_passed_over() {
        terminal.type("import @/plan @/rates.csv").done();
        terminal.type("import @/plan @/posts.csv").done();
        Terminal.Answered answered = terminal.type("totals @/plan --json");

        assertThat(answered.json().get("unpriced")).hasToString("[\"Band E\"]");
        assertThat(answered.err()).contains("Not in the costs, for want of a rate in 2019/20: Band E.");
    }

    @Test
    void a_dry_run_says_what_would_come_of_it_and_leaves_nothing() {
        assertThat(terminal.type("import @/plan @/posts.csv --dry-run").done()).startsWith("2 accepted, 1 held");
        assertThat(folder.resolve("plan.hubplan")).doesNotExist();
    }

    @Test
    void where_no_row_can_be_used_no_plan_is_left_and_the_rows_are_listed() {
        Terminal.Answered answered = terminal.type("import @/plan @/empty-handed.csv --json");

        assertThat(answered.exit()).isEqualTo(1);
        assertThat(answered.err()).contains("No row of empty-handed.csv could be used, so nothing was imported.");
        assertThat(answered.out()).contains("\"reason\":\"unknown hub\"");
        assertThat(folder.resolve("plan.hubplan")).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(terminal.type("import @/plan @/none.xlsx").refused()).contains("none.xlsx");
    }
}
