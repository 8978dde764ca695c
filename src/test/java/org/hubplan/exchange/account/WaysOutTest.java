package org.hubplan.exchange.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysOutTest {
    private static final Pattern FAULT = Pattern.compile("faults\\.add\\(([^;]*)\\);|new Doubtful\\(([^;]*)\\);");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"");

    @Test
    void every_reason_a_row_is_held_for_has_a_way_out_of_its_own() throws IOException {
        List<String> reasons = reasons();

        assertThat(reasons).hasSizeGreaterThan(20).contains("no post number", "FTE is not a number");
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(WaysOut.of(reason)).isNotEqualTo(WaysOut.of("no such reason")));
    }

    @Test
    void the_way_out_is_short_enough_for_a_line() throws IOException {
        assertThat(reasons()).allSatisfy(reason -> assertThat(WaysOut.of(reason)).hasSizeLessThanOrEqualTo(44));
    }

    private static List<String> reasons() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/hubplan/exchange"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(WaysOutTest::read)
                    .flatMap(source -> FAULT.matcher(source).results())
                    .flatMap(fault -> WORDS.matcher(fault.group()).results())
                    .map(words -> words.group(1))
                    .map(reason -> reason.startsWith(" ") ? "FTE" + reason : reason)
                    .toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
