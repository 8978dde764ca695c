package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    Path folder;

    private List<Path> manyRows() {
        var rows = "<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>".repeat(20_000);
        return List.of(Made.zip(folder.resolve("many.xlsx"), Made.xlsx(rows)),
                Made.zip(folder.resolve("many.ods"), Made.ods(Made.table(
                        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
                                .repeat(20_000)))),
                Made.text(folder.resolve("many.csv"), "1,MI00001\n".repeat(20_000), StandardCharsets.UTF_8));
    }

    @Test
    void the_share_read_grows_from_nothing_to_all() throws UnreadableFile {
        for (var file : manyRows()) {
            var shares = new ArrayList<Double>();
            try (var workbook = Workbook.open(file)) {
                int last = workbook.read(workbook.sheets().getFirst(), _ -> { }, new Progress() {
                    @Override
                    public boolean cancelled() {
                        return false;
                    }

                    @Override
                    public void at(long rows, double share) {
                        shares.add(share);
                    }
                });
                assertThat(last).isEqualTo(20_000);
            }
            assertThat(shares).as(file.toString()).isSorted().hasSizeGreaterThan(10).last().isEqualTo(1.0);
            assertThat(shares.get(shares.size() / 2)).isBetween(0.2, 0.8);
        }
    }

    @Test
    void reading_stops_soon_after_it_is_cancelled() throws UnreadableFile {
        for (var file : manyRows()) {
            var read = new AtomicLong();
            try (var workbook = Workbook.open(file)) {
                assertThatThrownBy(() -> workbook.read(workbook.sheets().getFirst(), _ -> read.incrementAndGet(),
                        () -> read.get() > 1000)).isInstanceOf(CancellationException.class);
            }
            assertThat(read.get()).isBetween(1000L, 2000L);
        }
    }

    @Test
    void a_fault_of_the_receiver_is_not_taken_for_one_of_the_file() throws UnreadableFile {
        for (var file : manyRows()) {
            try (var workbook = Workbook.open(file)) {
                assertThatThrownBy(() -> workbook.read(workbook.sheets().getFirst(), _ -> {
                    throw new IllegalStateException("mine");
                }, Progress.NONE)).isInstanceOf(IllegalStateException.class).hasMessage("mine");
            }
        }
    }

    @Test
    void the_head_can_be_read_before_the_whole_and_again_after() throws UnreadableFile {
        for (var file : manyRows()) {
            try (var workbook = Workbook.open(file)) {
                var sheet = workbook.sheets().getFirst();
                assertThat(workbook.head(sheet, 3)).hasSize(3);
                assertThat(workbook.read(sheet, _ -> { }, Progress.NONE)).isEqualTo(20_000);
                assertThat(workbook.head(sheet, 30_000)).hasSize(20_000);
            }
        }
    }
}
