package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.AddHub;
import org.hubplan.change.Held;
import org.hubplan.change.Option;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.HeldTray.Tried;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that were held, put right in the plan.
class HeldTrayTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void with_three_rows_held() {
        Path file = book("Posts", """
                Establishment | | | | | |
                Post No | Rank | Where it is | FTE | Status | Surname | Note
                P1 | DC | MIB | 1 | Filled | Smith | fine
                P2 | DC | ZZ | 1 | Filled | Jones | new hub
                P3 | DX | MIB | nil | Vacant | Khan | two faults
                P1 | DC | MIB | 1 | Filled | Patel | again
                """).xlsx(folder.resolve("posts.xlsx"));
        Mapping mapping = Mapping.NOTHING.headings(Pinned.NOTHING.with("Where it is", Optional.of(Field.HUB)));
        session = ((Imported.Begun) PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"), PlanSettings.named("Plan", "A. Planner"),
                        Source.of(file).read(mapping), Clock.systemUTC(), Progress.NONE))
                .session();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void it_keeps_their_cells_and_nobodys_name() {
        assertThat(session.now().held().origin().orElseThrow().headings())
                .containsExactly("Post No", "Rank", "Where it is", "FTE", "Status");
        assertThat(session.now().held().rows()).extracting(Held::cells).containsExactlyInAnyOrder(
                List.of("P2", "DC", "ZZ", "1", "Filled"), List.of("P3", "DX", "MIB", "nil", "Vacant"),
                List.of("P1", "DC", "MIB", "1", "Filled"));
    }

    @Test
    void a_row_put_right_comes_into_the_baseline_and_out_of_the_tray() {
        Tried tried = HeldTray.again(session, Map.of(row(5), List.of("P3", "DS", "MIB", "0.5", "Vacant")));

        assertThat(tried).isInstanceOfSatisfying(Tried.Done.class, done -> assertThat(done.accepted()).isOne());
        assertThat(baseline().postNumbered("P3").orElseThrow().fte()).isEqualTo(50);
        assertThat(session.now().held().rows()).extracting(Held::row).containsExactlyInAnyOrder(4, 6);
        assertThat(WhereFrom.of(session.now(), baseline().postNumbered("P3").orElseThrow().id()).orElseThrow().words())
                .isEqualTo("posts.xlsx, sheet Posts, row 5");
        session.undo(Option.BASELINE);
        assertThat(session.now().held().rows()).hasSize(3);
        assertThat(baseline().postNumbered("P3")).isEmpty();
    }

    @Test
    void a_row_that_is_no_better_stays_with_what_is_wrong_now() {
        Tried tried = HeldTray.again(session, Map.of(row(5), List.of("P3", "DS", "MIB", "nil", "Vacant")));

        assertThat(tried).isInstanceOfSatisfying(Tried.StillHeld.class, still ->
                assertThat(still.left()).extracting(Held::row, Held::reason).containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, "FTE is not a number")));
        assertThat(session.now().log()).hasSize(1);
    }

    @Test
    void a_row_that_stood_there_twice_never_takes_the_place_of_the_first() {
        Held twice = row(6);

        assertThat(HeldTray.again(session, Map.of(twice, List.of("P1", "DS", "CE", "0.5", "Vacant"))))
                .isInstanceOfSatisfying(Tried.StillHeld.class, still -> assertThat(still.left().getFirst().reason())
                        .isEqualTo("another row of the file has brought post P1 already"));
        assertThat(baseline().postNumbered("P1").orElseThrow().fte()).isEqualTo(100);
        assertThat(HeldTray.again(session, Map.of(twice, List.of("P9", "DC", "MIB", "1", "Filled")))).isInstanceOf(Tried.Done.class);
        assertThat(baseline().postNumbered("P9")).isPresent();
    }

    @Test
    void a_held_line_never_takes_the_place_of_another_of_the_same_file() {
        Path lines = book("Lines", """
                Hub | Function | Rank/Band | BWT | Strength
                CE | Tasking | DC | lots | 1
                CE | Tasking | DC | 2 | 1
                """).xlsx(folder.resolve("lines.xlsx"));
        PlanFromWorkbook.into(session, Source.of(lines), Progress.NONE);
        Held held = session.now().held().rows().getFirst();

        Tried tried = HeldTray.again(session, Map.of(held, List.of("CE", "Tasking", "DC", "1000", "900")));

        assertThat(tried).isInstanceOf(Tried.StillHeld.class);
        assertThat(baseline().posts().filter(post -> post.hub().value().equals("CE")).count()).isEqualTo(2);
    }

    @Test
    void once_its_hub_is_there_a_row_is_accepted_as_it_is_and_the_others_stay() {
        session.act(Option.BASELINE + 1, new AddHub(Hub.open("ZZ", "Zed", HubKind.BCU)), "");
        assertThat(all()).isInstanceOf(Tried.StillHeld.class);
        Map<Held, List<String>> cells = new LinkedHashMap<>();
        session.now().held().rows().forEach(held -> cells.put(held, held.cells()));
        Held unknownHub = row(4);
        cells.put(unknownHub, List.of("P2", "DC", "NE", "1", "Filled"));

        Tried tried = HeldTray.again(session, cells);

        assertThat(tried).isInstanceOfSatisfying(Tried.Done.class, done -> {
            assertThat(done.accepted()).isEqualTo(2);
            assertThat(done.left()).extracting(Held::row).containsExactly(5);
        });
        assertThat(baseline().posts().count()).isEqualTo(2);
    }

    private Tried all() {
        Map<Held, List<String>> cells = new LinkedHashMap<>();
        session.now().held().rows().stream().filter(held -> held.row() != 6).forEach(held -> cells.put(held, held.cells()));
        return HeldTray.again(session, cells);
    }

    private Held row(int number) {
        return session.now().held().rows().stream().filter(held -> held.row() == number).findFirst().orElseThrow();
    }

    private Plan baseline() {
        return session.now().baseline().plan();
    }
}
