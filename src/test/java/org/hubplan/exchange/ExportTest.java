package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.fixture.PlanFixture.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hubplan.exchange.export.Inspection;
import org.hubplan.exchange.export.Inspection.SheetSize;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final PlanSettings SETTINGS = PlanSettings.named("Met Intelligence 2018", "A Planner");

    @TempDir
    Path folder;

    private final Plan plan = plan().at("MIB")
            .filled(2, Grade.DC, "Open Source")
            .vacant(1, Grade.DS, "Open Source")
            .filled(1, Grade.DI, "Open Source").held(GradeFlag.TEMPORARY, Grade.DI)
            .vacant(1, Grade.DC, "Research").fte(80).filledBy(50)
            .vacant(1, Grade.BAND_D, "Research").unfunded().filledBy(60, 40)
            .at("NA").owner("North Area BCU").filled(1, Grade.DS, "Café & liaison").held(GradeFlag.ACTING, Grade.DC)
            .at("unplaced").vacant(1, Grade.BAND_E, "Research")
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void read_into_a_new_plan_it_gives_equal_posts(String name) throws IOException {
        Inspection inspection = export(plan, false, name);

        Imported imported = Imported.from(folder.resolve(name));

        assertThat(imported.account().held()).isEmpty();
        assertThat(contents(imported.plan())).isEqualTo(contents(plan));
        assertThat(inspection.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void read_into_the_plan_it_came_from_it_changes_nothing(String name) throws IOException {
        export(plan, false, name);

        Imported imported = Imported.from(Source.of(folder.resolve(name)), plan);

        assertThat(imported.account().unchanged()).isEqualTo(8);
        assertThat(imported.changes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void where_aligned_people_work_comes_back_too(String name) throws IOException {
        Plan aligned = plan().at("MIB")
                .filled(2, Grade.DC, "Open Source").aligned("CE")
                .vacant(1, Grade.BAND_D, "Research").filledBy(60, 40)
                .vacant(1, Grade.DS, "Research")
                .build();
        Post shared = aligned.post(new PostId(3)).orElseThrow();
        Plan mixed = aligned.with(List.of(shared.withOccupants(
                List.of(shared.occupants().get(0), shared.occupants().get(1).alignedTo(new HubCode("NA"))))));
        export(mixed, false, name);

        assertThat(contents(Imported.from(folder.resolve(name)).plan())).isEqualTo(contents(mixed));
        assertThat(Imported.from(Source.of(folder.resolve(name)), mixed).changes()).isFalse();
    }

    @Test
    void a_masked_file_does_not_say_who_works_at_a_restricted_hub() throws IOException {
        Plan aligned = plan().at("MIB").filled(2, Grade.DC, "Open Source").aligned("COV").build();
        Inspection inspection = export(aligned, true, "plan.csv");

        assertThat(Files.readString(folder.resolve("plan.csv"))).doesNotContain("COV").doesNotContain("Aligned");
        assertThat(inspection.leftOut())
                .containsExactly("Where the people of 2 posts work, aligned to a restricted hub.");
    }

    @Test
    void what_the_file_holds_is_said() throws IOException {
        assertThat(export(plan, false, "plan.xlsx")).isEqualTo(new Inspection(
                "plan.xlsx",
                List.of(
                        new SheetSize("Posts", 8, 17), new SheetSize("Hubs", 19, 6), new SheetSize("Rates", 19, 11),
                        new SheetSize("About", 4, 2)),
                List.of(),
                List.of(
                        "Complete: every post of the option as it stands.",
                        "Values only: no formulas, no hidden sheets, no author.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods", "plan.csv"})
    void texts_like_formulas_are_harmless_and_read_back_as_they_were(String name) throws IOException {
        List<String> payloads = List.of(
                "=1+1", "+44 20", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=quoted", "=HYPERLINK(\"http://x\")",
                "''-twice", "'plain", "_x0041_", "a; \"b\", c", "<f>1</f> & more");
        Plan hostile = Plan.blank();
        for (int n = 0; n < payloads.size(); n++) {
            hostile = hostile.with(List.of(post(n + 1, payloads.get(n))));
        }

        Inspection inspection = export(hostile, false, name);
        Imported imported = Imported.from(folder.resolve(name));

        assertThat(contents(imported.plan())).isEqualTo(contents(hostile));
        assertThat(inspection.notes().getLast()).startsWith("16 texts begin like a formula");
        parts(folder.resolve(name)).forEach((part, text) -> assertThat(text)
                .as(part)
                .doesNotContainPattern("<f[ >](?!1<)")
                .doesNotContain("table:formula")
                .doesNotContainPattern("[>,\\n\"][=@]"));
    }

    @Test
    void nothing_is_hidden_and_nobody_is_named() throws IOException {
        export(plan, false, "plan.xlsx");
        export(plan, false, "plan.ods");

        for (String name : List.of("plan.xlsx", "plan.ods")) {
            parts(folder.resolve(name)).forEach((part, text) -> assertThat(text)
                    .as(part)
                    .doesNotContain("A Planner")
                    .doesNotContain(folder.toString())
                    .doesNotContain("hidden=\"true\"")
                    .doesNotContain("state=\"hidden\"")
                    .doesNotContain("table:display=\"false\"")
                    .doesNotContainPattern("<dc:creator>[^<]"));
        }
    }

    @Test
    void masked_it_has_no_restricted_post_and_says_so() throws IOException {
        Plan restricted = plan().at("COV").filled(2, Grade.DC, "Covert").at("CE").filled(1, Grade.DC, "Research").build();
        restricted = restricted.with(List.of(secret(restricted.post(new PostId(3)).orElseThrow())));
        restricted = restricted.with(List.of(post(4, "open")));

        Inspection inspection = export(restricted, true, "masked.xlsx");

        assertThat(inspection.leftOut())
                .containsExactly("3 posts that are restricted or at a restricted hub: Covert Intelligence (COV).");
        assertThat(inspection.notes().getFirst())
                .isEqualTo("Restricted posts and hubs are left out: it can't be read back as the whole plan.");
        assertThat(Imported.from(folder.resolve("masked.xlsx")).plan().posts().map(Post::number)).containsExactly("P4");
        assertThat(parts(folder.resolve("masked.xlsx")).values()).noneMatch(text -> text.contains("Covert"));
    }

    @Test
    void people_without_a_post_have_a_sheet_of_their_own_and_none_in_a_csv() throws IOException {
        Plan waiting = plan().at("MIB").vacant(1, Grade.DC, "Research").waiting(Grade.DC, 100).waiting(Grade.DC, 100).build();

        assertThat(export(waiting, false, "plan.ods").sheets())
                .contains(new SheetSize("People without a post", 2, 6));
        assertThat(export(waiting, false, "plan.csv").leftOut()).containsExactly(
                "2 people without a post: a .csv file holds posts alone, so export to .xlsx or .ods for them.");
        assertThat(Imported.from(folder.resolve("plan.ods")).account().rows()).isEqualTo(1);
    }

    @Test
    void a_file_of_the_sample_says_on_every_row_that_it_is_invented() throws IOException {
        PlanSettings invented = new PlanSettings("Sample", "", "OFFICIAL", Command.MET_INTELLIGENCE, true);

        new PlanExport(plan, invented, "0 Baseline", false).write(folder.resolve("plan.csv"));

        assertThat(Files.readAllLines(folder.resolve("plan.csv")).stream().skip(1))
                .hasSize(8)
                .allMatch(line -> line.endsWith(",\"OFFICIAL, SAMPLE, INVENTED FIGURES\""));
    }

    @Test
    void what_cannot_be_written_is_said_and_what_was_there_stays() throws IOException {
        assertThatThrownBy(() -> export(plan, false, "plan.pdf"))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage("plan.pdf is no kind of file a plan is exported to: choose .xlsx, .ods or .csv.");
        assertThatThrownBy(() -> export(plan, false, "no such folder/plan.csv")).isInstanceOf(UnwritableFile.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Inspection export(Plan of, boolean masked, String name) throws IOException {
        return new PlanExport(of, SETTINGS, "0 Baseline", masked).write(folder.resolve(name));
    }

    private static Post post(int id, String text) {
        return new Post(
                new PostId(id), "P" + id, text, Grade.DC, text, new Command("North"), new HubCode("MIB"), 100, true,
                "24/7", "Base", false,
                List.of(new Occupant(new PersonId(id), Grade.DC, GradeFlag.SUBSTANTIVE, 100)), false);
    }

    private static Post secret(Post post) {
        return new Post(
                post.id(), post.number(), post.title(), post.grade(), post.function(), post.owner(), post.hub(),
                post.fte(), true, "", "", true, post.occupants(), false);
    }

    /// Every post by number, with nothing of the identities a plan gives out itself.
    private static List<Post> contents(Plan plan) {
        return plan.posts()
                .sorted(Comparator.comparing(Post::number))
                .map(post -> new Post(
                        new PostId(1), post.number(), post.title(), post.grade(), post.function(), post.owner(),
                        post.hub(), post.fte(), post.funded(), post.shift(), post.building(), post.restricted(),
                        post.occupants().stream()
                                .map(person -> new Occupant(
                                        new PersonId(1), person.grade(), person.flag(), person.fte(), person.alignedTo()))
                                .toList(),
                        post.closed()))
                .toList();
    }

    /// Everything in the file as text, by part.
    private static Map<String, String> parts(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return Map.of(file.toString(), Files.readString(file));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
