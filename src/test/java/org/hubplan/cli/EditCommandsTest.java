package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields of posts set by name, and from rows copied out of a spreadsheet.
class EditCommandsTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void one_field_of_posts_is_the_change_of_that_name_and_several_are_an_edit() {
        assertThat(terminal.type("edit @/plan --posts MI00001 --set hub=ce").done())
                .isEqualTo("Move 1 DCI from Central Intelligence to Central East: 1 filled, 0 vacant");
        terminal.type("edit @/plan --posts MI00001,MI00002 --set title=Analyst --set building=\"Cobalt Square\"").done();

        JsonNode newest = terminal.type("log @/plan --json").json().get("entries");
        assertThat(newest.get(newest.size() - 1).get("kind").asText()).isEqualTo("edit");
        assertThat(terminal.type("post @/plan MI00002 --json").done()).contains("Analyst", "Cobalt Square");
    }

    @Test
    void what_can_not_be_read_is_refused_with_the_way_out() {
        assertThat(terminal.type("edit @/plan --posts MI00001 --set colour=red").refused())
                .contains("A post has no field \"colour\" that can be set. There are title, grade,");
        assertThat(terminal.type("edit @/plan --posts MI00001 --set grade=DS").refused())
                .contains("Say where the difference comes from: --pay new or --pay found.");
        assertThat(terminal.type("edit @/plan --posts MI00001 --set hub=nowhere").refused())
                .contains("“nowhere” is no hub of this plan.");
    }

    @Test
    void rows_are_pasted_by_post_number_all_or_only_the_good_ones() throws IOException {
        Files.writeString(folder.resolve("rows.tsv"), "Post No\tPost Title\tHub\nMI00001\tOne\tCE\nMI00002\tTwo\tNowhere\n");

        Terminal.Answered refused = terminal.type("paste @/plan @/rows.tsv");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out().strip()).isEqualTo("""
                1 row changes a post, 0 as they are, 1 can't be taken
                Row 3, Hub: “Nowhere” is no hub of this plan. Write a hub's code or name, or add the hub first.""");
        assertThat(refused.err()).contains("take the others with --good");
        JsonNode done = terminal.type("paste @/plan @/rows.tsv --good --json").json();

        assertThat(done.get("changed").asInt()).isEqualTo(1);
        assertThat(done.get("held").findValuesAsText("value")).containsExactly("Nowhere");
        assertThat(terminal.type("post @/plan MI00001 --json").done()).contains("\"One\"");
    }
}
