package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sample() {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void a_plan_nobody_altered_is_intact() {
        String newest = terminal.type("log @/plan --all --json").json().get("entries").get(15).get("hash").textValue();

        assertThat(terminal.type("verify @/plan --json").json()).hasToString("""
                {"intact":true,"entries":16,"hash":"%s","altered":null,\
                "words":"The log is as it was written: 16 entries."}""".formatted(newest));
        assertThat(terminal.type("verify @/plan").done()).isEqualTo("""
                The log is as it was written: 16 entries.
                Hash of the newest: %s""".formatted(newest));
    }

    @Test
    void one_byte_of_a_stored_entry_altered_in_the_file_is_found_and_the_entry_named() throws IOException {
        terminal.type("move @/plan --from MIB --to CE --count 1 --reason \"Zwischenzug\"").done();
        terminal.type("undo @/plan").done();
        Path plan = folder.resolve("plan.hubplan");
        byte[] sound = Files.readAllBytes(plan);
        List<String> found = new ArrayList<>();
        for (int place : placesOf("Zwischenzug", sound)) {
            byte[] altered = sound.clone();
            altered[place] = 'S';
            Files.write(plan, altered);
            Terminal.Answered answered = terminal.type("verify @/plan --json");
            if (answered.exit() == 1) {
                assertThat(answered.err().strip())
                        .isEqualTo("Entry 17 of the log was altered outside Hubplan. Go back to a copy made before.");
                found.add(answered.out().strip());
            }
        }

        // the file may hold a copy no longer in use, which is nobody's entry
        assertThat(found).isNotEmpty().containsOnly("""
                {"intact":false,"entries":null,"hash":null,"altered":17,\
                "words":"Entry 17 of the log was altered outside Hubplan."}""");
    }

    @Test
    void a_plan_altered_so_that_it_no_longer_opens_is_verified_all_the_same() throws IOException {
        Path plan = folder.resolve("plan.hubplan");
        byte[] bytes = Files.readAllBytes(plan);
        for (int place : placesOf("{\"", bytes)) {
            bytes[place] = '#';
        }
        Files.write(plan, bytes);

        assertThat(terminal.type("log @/plan").exit()).isEqualTo(1);
        assertThat(terminal.type("verify @/plan").err())
                .matches("Entry \\d+ of the log was altered outside Hubplan\\. Go back to a copy made before\\.\\R");
    }

    @Test
    void what_is_no_plan_is_refused() {
        assertThat(terminal.type("verify @/none").refused()).contains("none.hubplan");
    }

    private static List<Integer> placesOf(String sought, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
