package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.exchange.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of file by `import`, against figures worked out apart.
class SampleFilesTest {
    /// By the last day of each month: what the panel's postings leave vacant of 132 posts.
    private static final Map<String, Integer> VACANT = new LinkedHashMap<>(Map.of(
            "2018-11-30", 131, "2018-12-31", 124, "2019-01-31", 120, "2019-03-31", 106, "2019-06-30", 106));

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void establishment() {
        terminal = new Terminal(folder);
        assertThat(terminal.type("import @/plan '" + Samples.establishment(folder, "xlsx") + "'").done())
                .startsWith("642 accepted, 8 held, 39 ignored (19 blank, 20 totals and subtotals) of 689 rows in sheet"
                        + " Establishment");
    }

    @Test
    void the_establishment_adds_up_and_its_ods_says_the_same() {
        JsonNode total = total("");
        assertThat(List.of(
                        total.get("posts").intValue(), total.get("vacantPosts").intValue(), total.get("unfundedPosts").intValue()))
                .containsExactly(642, 132, 34);
        assertThat(List.of(total.get("bwtCostPence").longValue(), total.get("strengthCostPence").longValue()))
                .containsExactly(3_620_273_050L, 2_876_017_180L);

        assertThat(terminal.type("import @/plan '" + Samples.establishment(folder, "ods") + "'").done())
                .startsWith("0 accepted, 642 unchanged, 8 held, 39 ignored");
    }

    @Test
    void the_panel_leaves_the_posts_vacant_that_it_should_on_every_day() {
        JsonNode read = terminal.type("import @/plan '" + Samples.panel(folder) + "' --json").json();

        assertThat(List.of(read.get("rows").intValue(), read.get("accepted").intValue(), read.get("held").size()))
                .containsExactly(43, 39, 4);
        assertThat(read.get("notes").get(0).textValue()).startsWith("34 postings take effect, 5 do not");
        assertThat(read.get("held").findValuesAsText("reason")).containsExactlyInAnyOrder(
                "the post it posts into is not vacant", "starts before it is released", "unknown post number",
                "rank does not fit the post");
        Map<String, Integer> vacant = new LinkedHashMap<>();
        VACANT.keySet().forEach(day -> vacant.put(day, total("--as-at " + day).get("vacantPosts").intValue()));
        assertThat(vacant).isEqualTo(VACANT);
    }

    @Test
    void adverts_groups_and_rates_are_read_whole() {
        assertThat(terminal.type("import @/plan '" + Samples.vacancies(folder) + "'").done())
                .startsWith("24 accepted, 2 ignored (1 blank, 1 total or subtotal) of 26 rows");
        assertThat(terminal.type("import @/plan '" + Samples.groups(folder) + "'").done()).startsWith("5 accepted of 5 rows");
        assertThat(terminal.type("import @/plan '" + Samples.rates(folder) + "'").done())
                .startsWith("0 accepted, 19 unchanged of 19 rows");
        assertThat(total("").get("posts").intValue()).isEqualTo(642);
    }

    private JsonNode total(String lens) {
        return terminal.type("totals @/plan --json " + lens).json().get("total");
    }
}
