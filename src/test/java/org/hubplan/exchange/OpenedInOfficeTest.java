package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.input.ClipboardContent;
import org.hubplan.change.Origin;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.export.CardsExport;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.report.Block;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.ui.kit.CopiedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Hubplan writes, opened by a real spreadsheet program told to carry out formulas: it finds none.
class OpenedInOfficeTest {
    private static final String FORMULA = "table:formula";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void there_is_an_office() {
        Office.assumeThere();
        office = new Office(folder);
    }

    @Test
    void it_would_find_a_formula_in_text_left_as_it_is() throws Exception {
        Path unguarded = Files.writeString(folder.resolve("unguarded.csv"), "Post No,Rank\n=1+1,DC\n");

        assertThat(office.opened(unguarded)).contains(FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void it_finds_no_formula_in_an_export_of_a_plan_full_of_them(String name) throws Exception {
        PlanSettings settings = new PlanSettings("=1+1", "", "-OFFICIAL", Command.MET_INTELLIGENCE, false);
        new PlanExport(InjectionTest.plan(), settings, "=option", false).write(folder.resolve(name));

        assertHarmless(folder.resolve(name));
    }

    @Test
    void it_finds_none_in_held_rows_saved_or_pasted() throws Exception {
        ImportAccount account = held();
        Path saved = folder.resolve("held.csv");
        HeldRowsTable.save(account, saved);

        assertHarmless(saved);
        assertHarmless(Files.writeString(folder.resolve("pasted.tsv"), HeldRowsTable.pasted(account)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards.xlsx", "cards.ods", "cards.csv"})
    void it_finds_none_in_rate_cards_saved(String name) throws Exception {
        new CardsExport(List.of(card()), "-OFFICIAL").write(folder.resolve(name));

        assertHarmless(folder.resolve(name));
    }

    private static RateCard card() {
        Map<Grade, Rate> rates = new EnumMap<>(Grade.class);
        for (int n = 0; n < Grade.values().length; n++) {
            rates.put(Grade.values()[n], new Rate(n + 1, InjectionTest.PAYLOADS.get(n)));
        }
        return new RateCard(new FinancialYear(2019), rates);
    }

    @Test
    void it_finds_none_in_held_rows_in_the_shape_they_came_in() throws Exception {
        Path csv = folder.resolve("shape.csv");
        Origin origin = Origin.of("=sheet", "", List.of("=1+1", "+1+1", "Hub"), List.of("number", "title", "hub"), List.of());
        HeldRowsFile.save(origin, InjectionTest.PAYLOADS.stream().map(text -> List.of(text, text, text)).toList(), csv);

        assertHarmless(csv);
    }

    @Test
    void it_finds_none_in_a_table_copied() throws Exception {
        List<Row> rows = InjectionTest.PAYLOADS.stream().map(text -> Row.line(new Cell.Words(text), new Cell.Words("=1+1"))).toList();
        Block.Table table = new Block.Table(
                "=2+2", List.of(Column.words("=1+1"), Column.words("@SUM(1)")), rows, Block.Table.Width.FULL, false);
        ClipboardContent content = CopiedTable.content(table, new Precision(1, 0));

        assertHarmless(Files.writeString(folder.resolve("copied.tsv"), content.getString()));
        assertHarmless(Files.writeString(folder.resolve("copied.html"), content.getHtml()));
    }

    static ImportAccount held() {
        List<String> payloads = InjectionTest.PAYLOADS;
        List<HeldRow> held = IntStream.range(0, payloads.size())
                .mapToObj(n -> new HeldRow(
                        "=sheet", n + 2, payloads.get(n), payloads.get(n), payloads.get(n), List.of(payloads.get(n))))
                .toList();
        return new ImportAccount(
                "=file", Kind.POSTS, "=sheet", 1, 0, 0, 0, held, Ignored.NONE, held.size(), List.of(), List.of());
    }

    private void assertHarmless(Path file) throws IOException, InterruptedException {
        assertThat(office.opened(file)).contains("1+1").doesNotContain(FORMULA);
    }
}
