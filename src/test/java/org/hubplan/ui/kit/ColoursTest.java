package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    private static final Path SHEETS = Palette.SHEETS;
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*([a-z-]+):");

    @ParameterizedTest
    @ValueSource(strings = {"hubplan-dark.css", "hubplan-high-contrast.css", "hubplan-high-contrast-light.css"})
    void a_look_is_a_file_of_colours_only_and_of_known_names(String sheet) throws IOException {
        assertThat(DECLARATION.matcher(Files.readString(SHEETS.resolve(sheet))).results().map(match -> match.group(1)))
                .allSatisfy(name -> assertThat(name).startsWith("-hp-"));
        assertThat(Palette.of("light", "hubplan.css").colours().keySet())
                .containsAll(Palette.of(sheet, sheet).colours().keySet());
    }

    @Test
    void no_other_sheet_names_a_colour_by_its_value() throws IOException {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            assertThat(sheets.filter(sheet -> !sheet.getFileName().toString().startsWith("hubplan")))
                    .isNotEmpty()
                    .allSatisfy(sheet ->
                            assertThat(VALUE.matcher(Files.readString(sheet)).find()).isFalse());
        }
    }
}
