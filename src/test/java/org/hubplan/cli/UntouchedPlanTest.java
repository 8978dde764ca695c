package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that takes nothing in from a spreadsheet stays byte for byte as it was.
class UntouchedPlanTest {
    private static final String HEADINGS = "Post No,Rank/Band,Hub,Function,FTE,Funded,Status\n";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private byte[] before;

    @BeforeEach
    void plan() throws IOException {
        terminal = new Terminal(folder);
        write("posts.csv", HEADINGS + "MI1,DC,MIB,Research,1,Y,Filled\n");
        write("more.csv", HEADINGS + "MI1,DC,MIB,Research,1,Y,Vacant\nMI2,DC,MIB,Research,1,Y,Vacant\n");
        terminal.type("import @/plan @/posts.csv").done();
        before = bytes();
    }

    @Test
    void a_file_that_is_refused_leaves_it() throws IOException {
        write("broken.xlsx", "PK and no more");
        write("words.csv", "dear all,\nplease find attached\n");

        assertThat(terminal.type("import @/plan @/broken.xlsx").exit()).isEqualTo(1);
        assertThat(terminal.type("import @/plan @/words.csv").exit()).isEqualTo(1);
        assertThat(isAsBefore()).isTrue();
    }

    @Test
    void rows_that_are_all_held_leave_it() throws IOException {
        write("held.csv", HEADINGS + "MI9,DC,ZZ,Research,1,Y,Filled\n");

        assertThat(terminal.type("import @/plan @/held.csv").exit()).isEqualTo(1);
        assertThat(isAsBefore()).isTrue();
    }

    @Test
    void what_the_planner_must_say_first_leaves_it() throws IOException {
        write("dates.csv", "Posting Ref,To Post No,Rank,Start Date,Panel Status\nP1,MI1,DC,03/04/2018,Agreed\n");

        assertThat(terminal.type("import @/plan @/dates.csv").exit()).isEqualTo(2);
        assertThat(terminal.type("import @/plan @/more.csv --only MI77").exit()).isEqualTo(1);
        assertThat(isAsBefore()).isTrue();
    }

    @Test
    void a_dry_run_leaves_it_and_says_what_would_come() throws IOException {
        assertThat(terminal.type("import @/plan @/more.csv --dry-run").done()).contains("MI2");
        assertThat(isAsBefore()).isTrue();
    }

    @Test
    void what_it_has_already_leaves_it() throws IOException {
        assertThat(terminal.type("import @/plan @/posts.csv --json").json().get("unchanged").intValue()).isEqualTo(1);
        assertThat(isAsBefore()).isTrue();
    }

    @Test
    void a_file_that_brings_something_is_taken_in() throws IOException {
        terminal.type("import @/plan @/more.csv").done();

        assertThat(isAsBefore()).isFalse();
        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(2);
    }

    private boolean isAsBefore() throws IOException {
        return Arrays.equals(before, bytes());
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(folder.resolve("plan.hubplan"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
