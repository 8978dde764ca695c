package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the sample: entry 3 spreads 12 DC from Central Intelligence over the BCUs, entry 7 moves 3 PC to North East.
class AgreementCommandsTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sample() {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void each_change_names_whom_it_concerns_and_what_it_means_for_them() {
        JsonNode json = terminal.type("agreement @/plan --json").json();

        JsonNode move = json.get("changes").get(5);
        assertThat(move.get("n").intValue()).isEqualTo(7);
        assertThat(move.get("losing")).hasToString("[\"Met Intelligence\"]");
        assertThat(move.get("gaining")).hasToString("[\"North East BCU\"]");
        assertThat(json.get("agreed").intValue()).isZero();
        assertThat(terminal.type("agreement @/plan").done()).contains("gains 3 PC", "loses 3 PC");
    }

    @Test
    void figures_count_what_both_sides_have_agreed_to_when_asked_for_agreed_only() {
        terminal.type("reply @/plan --command \"north east bcu\" --state agreed --changes 7 --who Commander").done();
        assertThat(moved("--agreed")).isZero();
        terminal.type("reply @/plan --command \"Met Intelligence\" --state agreed --changes 7 --on 2018-11-12").done();

        assertThat(moved("--agreed")).isEqualTo(3);
        assertThat(terminal.type("reply @/plan --command Nobody --state agreed").refused())
                .startsWith("No change of this option concerns \"Nobody\".");
        assertThat(terminal.type("report @/plan --kind handover --out @/handover.pdf").done()).startsWith("Wrote");
    }

    /// Posts that sit at North East beyond those of the baseline.
    private int moved(String how) {
        return posts(how) - posts("--option 0");
    }

    private int posts(String how) {
        for (JsonNode row : terminal.type("totals @/plan --json " + how).json().get("rows")) {
            if (row.get("key").textValue().equals("NE")) {
                return row.get("posts").intValue();
            }
        }
        throw new AssertionError("No row of NE");
    }

    @Test
    void a_workbook_goes_out_and_its_replies_come_back() throws IOException {
        assertThat(terminal.type("ask @/plan @/ask.csv --sent").done()).contains("14 commands, 14 changes");
        String asked = Files.readString(folder.resolve("ask.csv"));
        assertThat(asked).contains("North East BCU", "gains 3 PC");
        Files.writeString(folder.resolve("back.csv"), "Command,Change number,Reply\nNorth East BCU,7,agreed\nNW,7,yes\n");

        JsonNode json = terminal.type("replies @/plan @/back.csv --json").json();

        assertThat(json.get("replies").intValue()).isEqualTo(1);
        assertThat(json.get("held").get(0).get("value").textValue()).isEqualTo("NW");
        assertThat(terminal.type("ask @/plan @/ask.doc").refused()).contains(".xlsx, .ods or .csv");
        assertThat(terminal.type("replies @/plan @/none.csv").refused()).contains("none.csv");
    }

    @Test
    void a_frozen_version_prints_the_same_after_everything_has_changed() throws IOException {
        terminal.type("freeze @/plan \"v0.3, Board 12 Nov\"").done();
        terminal.type("reprint @/plan \"v0.3, board 12 nov\" --out @/before.pdf").done();
        terminal.type("amend @/plan 7 --reason \"agreed with the BCU\" --effective 2019-05-01").done();
        terminal.type("undo @/plan").done();
        terminal.type("reprint @/plan \"v0.3, Board 12 Nov\" --out @/after.pdf").done();

        assertThat(Files.mismatch(folder.resolve("before.pdf"), folder.resolve("after.pdf"))).isEqualTo(-1);
        assertThat(terminal.type("versions @/plan").done()).contains("v0.3, Board 12 Nov", "staffing, handover");
        assertThat(terminal.type("freeze @/plan \"V0.3, Board 12 Nov\"").refused()).startsWith("There is a version");
        assertThat(terminal.type("reprint @/plan v9 --out @/x.pdf").refused()).startsWith("There is no version \"v9\"");
    }

    @Test
    void a_change_is_said_anew_and_a_day_too_far_off_is_refused() {
        terminal.type("amend @/plan 7 --effective 2019-05-01").done();

        assertThat(terminal.type("totals @/plan --as-at 2019-04-30 --json").json().get("asAt").textValue())
                .isEqualTo("2019-04-30");
        assertThat(posts("--as-at 2019-05-01") - posts("--as-at 2019-04-30")).isEqualTo(3);
        assertThat(terminal.type("amend @/plan 7 --effective 9999-01-01").refused()).contains("too far off");
        assertThat(terminal.type("amend @/plan 99 --reason x").refused()).startsWith("Entry 99 is no change");
    }
}
