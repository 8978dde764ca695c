package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCommandsTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void notes_are_listed_open_to_dos_first() {
        terminal.type("note @/plan \"Ask HR about shifts\" --hub \"central east\" --to-do").done();
        terminal.type("note @/plan \"Agreed by phone\" --change 3").done();
        terminal.type("note @/plan \"Pay stays as it is\" --assumption").done();

        assertThat(terminal.type("notes @/plan").done()).isEqualTo("""
                N   Option  About               Text
                17  1       CE        to do       Ask HR about shifts
                19  1       option    assumption  Pay stays as it is
                18  1       change 3  note        Agreed by phone""".replace("About               Text", "About                 Text"));
        assertThat(terminal.type("notes @/plan --json").json().get("notes").get(0)).hasToString("""
                {"n":17,"option":1,"sort":"to-do","done":false,"hub":"CE","function":null,"grade":null,\
                "change":null,"text":"Ask HR about shifts"}""");
    }

    @Test
    void a_to_do_is_ticked_once() {
        terminal.type("note @/plan \"Ask HR\" --to-do").done();

        assertThat(terminal.type("tick @/plan 17").done()).isEqualTo("Done: Ask HR");
        assertThat(terminal.type("notes @/plan").done()).contains("done");
        assertThat(terminal.type("tick @/plan 17").refused()).isEqualTo("Note 17 is no to-do that is open.");
        assertThat(terminal.type("tick @/plan 3").refused()).startsWith("There is no note 3.");
    }

    @Test
    void a_note_taken_away_stays_in_the_log() {
        terminal.type("note @/plan \"Ask HR\"").done();
        terminal.type("remove-note @/plan 17").done();

        assertThat(terminal.type("notes @/plan --json").json().get("notes")).isEmpty();
        assertThat(terminal.type("log @/plan").done()).contains("Note: Ask HR", "Remove note: Ask HR");
    }

    @Test
    void a_note_is_about_something_there_is() {
        assertThat(terminal.type("note @/plan x --hub XX").refused()).startsWith("There is no hub \"XX\"");
        assertThat(terminal.type("note @/plan x --change 99").refused()).startsWith("Entry 99 is no change of option 1");
        assertThat(terminal.type("note @/plan x --hub CE --change 3").wrong()).contains("mutually exclusive");
        assertThat(terminal.type("note @/plan \" \"").refused()).startsWith("There is nothing in this note.");
    }

    @Test
    void notes_of_one_option_leave_those_of_others_out() {
        terminal.type("new-option @/plan Second").done();
        terminal.type("note @/plan first").done();
        terminal.type("note @/plan second --option 2").done();
        terminal.type("note @/plan every --option 0").done();

        assertThat(terminal.type("notes @/plan --option 2 --json").json().get("notes").findValuesAsText("text"))
                .containsExactly("every", "second");
        assertThat(terminal.type("notes @/plan --all --json").json().get("notes").findValuesAsText("text"))
                .containsExactly("every", "second", "first");
    }
}
