package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Command;
import org.hubplan.model.PlanSettings;
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
