package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Hubplan writes, opened by a real spreadsheet program told to carry out formulas: it finds none.
class OpenedInOfficeTest {
    private static final String FORMULA = "table:formula";

    @TempDir
    static Path folder;

    /// What the office made of each file, by the file's name: it is started as seldom as can be.
    private static Map<String, String> opened;

    @BeforeAll
    static void everything_is_written_and_opened() throws Exception {
        Office.assumeThere();
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("unguarded.csv"), "Post No,Rank\n=1+1,DC\n"));
        PlanSettings settings = new PlanSettings("=1+1", "", "-OFFICIAL", Command.MET_INTELLIGENCE, false);
        for (String ending : List.of("xlsx", "ods", "csv")) {
            Path plan = folder.resolve("plan-" + ending + "." + ending);
            new PlanExport(InjectionTest.plan(), settings, "=option", false).write(plan);
            Path cards = folder.resolve("cards-" + ending + "." + ending);
            new CardsExport(List.of(card()), "-OFFICIAL").write(cards);
            files.addAll(List.of(plan, cards));
        }
        files.addAll(heldRows());
        files.addAll(copiedTable());
        opened = new Office(folder).opened(files);
    }

    private static List<Path> heldRows() throws IOException {
        ImportAccount account = held();
        Path saved = folder.resolve("held.csv");
        HeldRowsTable.save(account, saved);
        Path shape = folder.resolve("shape.csv");
        Origin origin = Origin.of("=sheet", "", List.of("=1+1", "+1+1", "Hub"), List.of("number", "title", "hub"), List.of());
        HeldRowsFile.save(origin, InjectionTest.PAYLOADS.stream().map(text -> List.of(text, text, text)).toList(), shape);
        return List.of(
                saved, shape, Files.writeString(folder.resolve("pasted.tsv"), HeldRowsTable.pasted(account)));
    }

    private static List<Path> copiedTable() throws IOException {
        List<Row> rows = InjectionTest.PAYLOADS.stream().map(text -> Row.line(new Cell.Words(text), new Cell.Words("=1+1"))).toList();
        Block.Table table = new Block.Table(
                "=2+2", List.of(Column.words("=1+1"), Column.words("@SUM(1)")), rows, Block.Table.Width.FULL, false);
        ClipboardContent content = CopiedTable.content(table, new Precision(1, 0));
        return List.of(
                Files.writeString(folder.resolve("copied.tsv"), content.getString()),
                Files.writeString(folder.resolve("copied-as-page.html"), content.getHtml()));
    }

    @Test
    void it_would_find_a_formula_in_text_left_as_it_is() {
        assertThat(opened.get("unguarded.csv")).contains(FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-xlsx.xlsx", "plan-ods.ods", "plan-csv.csv"})
    void it_finds_no_formula_in_an_export_of_a_plan_full_of_them(String name) {
        assertHarmless(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held.csv", "pasted.tsv", "shape.csv"})
    void it_finds_none_in_held_rows_saved_pasted_or_in_the_shape_they_came_in(String name) {
        assertHarmless(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards-xlsx.xlsx", "cards-ods.ods", "cards-csv.csv"})
    void it_finds_none_in_rate_cards_saved(String name) {
        assertHarmless(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied.tsv", "copied-as-page.html"})
    void it_finds_none_in_a_table_copied(String name) {
        assertHarmless(name);
    }

    private static RateCard card() {
        Map<Grade, Rate> rates = new EnumMap<>(Grade.class);
        for (int n = 0; n < Grade.values().length; n++) {
            rates.put(Grade.values()[n], new Rate(n + 1, InjectionTest.PAYLOADS.get(n)));
        }
        return new RateCard(new FinancialYear(2019), rates);
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

    private static void assertHarmless(String name) {
        assertThat(opened.get(name)).contains("1+1").doesNotContain(FORMULA);
    }
}
