package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Word paper goes out by `report` and comes back by `check-paper`.
class CheckPaperTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sent() {
        terminal = Terminal.withSample(folder);
        assertThat(terminal.type("report @/plan --kind funding --out @/funding.docx").done())
                .isEqualTo("Wrote " + folder.resolve("funding.docx") + ".");
    }

    @Test
    void a_paper_as_it_was_sent_says_what_the_plan_says() {
        JsonNode json = terminal.type("check-paper @/plan @/funding.docx --json").json();
        assertThat(json.get("kind").asText()).isEqualTo("funding");
        assertThat(json.get("standing").asText()).isEqualTo("same");
        assertThat(json.get("asThePlan").asBoolean()).isTrue();
        assertThat(json.get("matching").asInt()).isGreaterThan(100);
        assertThat(json.get("findings")).isEmpty();
    }

    @Test
    void what_the_plan_moved_on_from_is_listed_with_both_figures() {
        terminal.type("add @/plan --at MIB --grade DC --in Research --count 1 --pay new").done();
        JsonNode json = terminal.type("check-paper @/plan @/funding.docx --json").json();
        assertThat(json.get("standing").asText()).isEqualTo("grown");
        assertThat(json.get("entriesSince").asInt()).isEqualTo(1);
        assertThat(json.get("asThePlan").asBoolean()).isFalse();
        assertThat(json.get("moved").asInt()).isPositive();
        assertThat(json.get("findings").findValuesAsText("what")).contains("moved");
        assertThat(terminal.type("check-paper @/plan @/funding.docx").done())
                .startsWith("Printed ")
                .contains("The plan has had one more entry since.", "206,000");
    }

    @Test
    void what_is_no_word_paper_is_refused_in_words() {
        terminal.type("report @/plan --kind funding --out @/funding.pdf").done();
        assertThat(terminal.type("check-paper @/plan @/funding.pdf").refused())
                .contains("funding.pdf is not a Word file (it is a PDF): save it as .docx and try again.");
    }
}
