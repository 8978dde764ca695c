package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One type scale and one grid, in every sheet.
class ScaleTest {
    private static final Set<String> LETTERS = Set.of("11", "12", "13", "15", "19", "24");
    private static final int GRID = 4;
    /// Between lines that belong together.
    private static final int HALF = 2;
    private static final Pattern SIZE = Pattern.compile("-fx-font-size:\\s*([0-9.]+)px");
    private static final Pattern GAP = Pattern.compile("-fx-(?:spacing|hgap|vgap|graphic-text-gap):\\s*([0-9.]+)px");

    @Test
    void letters_are_of_the_type_scale() throws IOException {
        assertThat(found(SIZE)).isNotEmpty().allSatisfy(size -> assertThat(LETTERS).contains(size));
    }

    @Test
    void gaps_are_on_the_grid() throws IOException {
        assertThat(found(GAP)).isNotEmpty().allSatisfy(gap -> {
            double pixels = Double.parseDouble(gap);
            assertThat(pixels % GRID == 0 || pixels == HALF).as(gap).isTrue();
        });
    }

    /// A plan shown to a meeting is read from across a room, on a scale of its own.
    private static boolean isOfTheWindow(Path sheet) {
        return !sheet.endsWith("meeting.css");
    }

    private static List<String> found(Pattern what) throws IOException {
        try (Stream<Path> sheets = Files.list(Palette.SHEETS)) {
            return sheets.filter(ScaleTest::isOfTheWindow).flatMap(sheet -> what.matcher(read(sheet)).results().map(found -> found.group(1))).toList();
        }
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
