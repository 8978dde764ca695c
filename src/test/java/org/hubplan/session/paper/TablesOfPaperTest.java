package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every table of a paper as a sheet, with its exact figures.
class TablesOfPaperTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"funding.xlsx", "funding.ods"})
    void each_is_a_sheet_with_its_exact_figures_and_the_marking(String name) throws Exception {
        try (Session session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            WantedPaper wanted = WantedPaper.of(PaperKind.FUNDING, 1, DAY);
            Paper paper = Papers.of(session.now(), wanted);

            SavedPaper.save(session.now(), wanted, PageSetup.USUAL, folder.resolve(name));

            try (Workbook book = Workbook.open(folder.resolve(name))) {
                assertThat(book.sheets()).hasSize((int) paper.tables().count()).noneMatch(Sheet::hidden);
                Sheet sheet = book.sheets().stream().filter(one -> one.name().equals("Cost and cover by year")).findFirst().orElseThrow();
                List<Row> rows = new ArrayList<>();
                book.read(sheet, rows::add, Progress.NONE);
                Row pay = rows.stream().filter(row -> row.text(0).equals("New pay")).findFirst().orElseThrow();
                assertThat(pay.cells().stream()
                                .flatMap(cell -> cell instanceof Cell.Number number ? java.util.stream.Stream.of(number.value().stripTrailingZeros()) : java.util.stream.Stream.empty())
                                .filter(figure -> figure.signum() != 0))
                        .containsOnly(new BigDecimal("206000").stripTrailingZeros());
                assertThat(pay.cells().getLast().shown()).isEqualTo("OFFICIAL · SAMPLE, INVENTED FIGURES");
            }
        }
    }

    @Test
    void a_csv_holds_one_table_alone_and_says_so() {
        try (Session session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            assertThatThrownBy(() -> SavedPaper.save(
                            session.now(), WantedPaper.of(PaperKind.FUNDING, 1, DAY), PageSetup.USUAL, folder.resolve("all.csv")))
                    .isInstanceOf(PaperRefused.class)
                    .hasMessageContaining("choose .xlsx or .ods");
        }
    }
}
