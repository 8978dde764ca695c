package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenByOthersTest {
    private static final List<List<Object>> POSTS = List.of(
            List.of("Post No", "Rank/Band", "FTE"), List.of("MI00001", "DI", 1.0), List.of("MI00002", "Band E", 0.8));

    @TempDir
    Path folder;

    private Path fastexcel() throws IOException {
        var file = folder.resolve("posts.xlsx");
        try (var out = Files.newOutputStream(file); var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Posts");
            for (int row = 0; row < POSTS.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    if (POSTS.get(row).get(column) instanceof Double number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, (String) POSTS.get(row).get(column));
                    }
                }
            }
            var lookup = workbook.newWorksheet("Lookup");
            lookup.value(0, 0, "hidden");
            lookup.setVisibilityState(VisibilityState.HIDDEN);
        }
        return file;
    }

    private Path sods() throws IOException {
        var file = folder.resolve("posts.ods");
        var workbook = new SpreadSheet();
        var sheet = new com.github.miachm.sods.Sheet("Posts", POSTS.size(), 3);
        for (int row = 0; row < POSTS.size(); row++) {
            for (int column = 0; column < 3; column++) {
                sheet.getRange(row, column).setValue(POSTS.get(row).get(column));
            }
        }
        workbook.appendSheet(sheet);
        var lookup = new com.github.miachm.sods.Sheet("Lookup", 1, 1);
        lookup.getRange(0, 0).setValue("hidden");
        lookup.hideSheet();
        workbook.appendSheet(lookup);
        workbook.save(file.toFile());
        return file;
    }

    @Test
    void xlsx_and_ods_of_the_same_posts_read_alike_in_any_language() throws IOException {
        var usual = Locale.getDefault();
        try {
            for (var language : List.of("en-GB", "de-DE", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Made.shown(fastexcel())).isEqualTo(Made.shown(sods())).containsExactly(
                        List.of("Post No", "Rank/Band", "FTE"), List.of("MI00001", "DI", "1"),
                        List.of("MI00002", "Band E", "0.8"));
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void both_name_their_hidden_sheet() throws IOException {
        for (var file : List.of(fastexcel(), sods())) {
            try (var workbook = Workbook.open(file)) {
                assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Posts", false), new Sheet(1, "Lookup", true));
            }
        }
    }

    @Test
    void the_content_decides_what_a_file_is_not_its_name() throws IOException {
        var misnamed = Files.copy(sods(), folder.resolve("posts-copy.xlsx"));
        try (var workbook = Workbook.open(misnamed)) {
            assertThat(workbook.kind()).isEqualTo(FileKind.ODS);
        }
        assertThat(Made.shown(Files.copy(fastexcel(), folder.resolve("posts.csv")))).hasSize(3);
    }

    @Test
    void equal_values_are_one_object_so_that_large_sheets_fit() throws IOException {
        var rows = new ArrayList<Row>();
        var file = Made.text(folder.resolve("many.csv"), "MIB,1\n".repeat(1000), java.nio.charset.StandardCharsets.UTF_8);
        try (var workbook = Workbook.open(file)) {
            workbook.read(workbook.sheets().getFirst(), rows::add, Progress.NONE);
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.at(0)).isSameAs(rows.getFirst().at(0)));
    }
}
