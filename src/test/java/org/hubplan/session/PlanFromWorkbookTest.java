package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.hubplan.change.Act;
import org.hubplan.change.Held;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFromWorkbookTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2018-11-01T09:00:00Z"), ZoneOffset.UTC);
    private static final PlanSettings SETTINGS = PlanSettings.named("Met Intelligence", "A Planner");
    private static final String OCTOBER = """
            Post No | Rank | Hub | FTE | Status
            P1 | DC | MIB | 1 | Filled
            P2 | DS | MIB | 1 | Vacant
            """;
    private static final String NEXT_MONTH = """
            Post No | Rank | Hub | FTE | Status
            P1 | DC | MIB | 0.8 | Filled
            P3 | DI | CE | 1 | Vacant
            P4 | DI | ZZ | 1 | Vacant
            """;

    @TempDir
    Path folder;

    @Test
    void an_import_begins_a_plan_with_the_posts_in_its_first_state() {
        try (Session session = begun(OCTOBER)) {
            OpenPlan plan = session.now();

            assertThat(plan.options()).containsExactly(
                    new Option(0, "Baseline", LocalDate.of(2018, 11, 1), false),
                    new Option(1, "First option", LocalDate.of(2018, 11, 1), false));
            assertThat(plan.current()).isEqualTo(1);
            assertThat(plan.baseline().plan().posts().map(Post::number)).containsExactlyInAnyOrder("P1", "P2");
            Act.Began began = (Act.Began) plan.log().head().entry().act();
            assertThat(plan.log()).hasSize(1);
            assertThat(began.source()).isEqualTo("posts.xlsx");
            assertThat(began.origin().orElseThrow().rows()).isEqualTo("2-3");
            assertThat(session.undo(Option.BASELINE)).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void rows_that_were_held_stay_with_the_plan_through_later_imports_and_undo() {
        try (Session session = begun(NEXT_MONTH)) {
            assertThat(session.now().held().entry()).isEqualTo(1);
            assertThat(session.now().held().source()).isEqualTo("posts.xlsx");
            assertThat(session.now().held().rows()).containsExactly(
                    new Held("Posts", 4, "Hub", "ZZ", "unknown hub", List.of(), List.of("P4", "DI", "ZZ", "1", "Vacant")));
            assertThat(session.now().held().origin().orElseThrow().fields())
                    .containsExactly("number", "rank", "hub", "fte", "status");
        }
        try (Session session = Session.open(folder.resolve("plan.hubplan"), NOVEMBER)) {
            PlanFromWorkbook.into(session, Source.of(book("Posts", """
                    Post No | Rank | Hub | FTE | Status
                    P1 | DC | MIB | 1 | Vacant
                    P2 | DC | MIB | 1 | Maybe
                    """).xlsx(folder.resolve("next.xlsx"))), Progress.NONE);
        }
        try (Session session = Session.open(folder.resolve("plan.hubplan"), NOVEMBER)) {
            assertThat(session.now().held().source()).isEqualTo("next.xlsx");
            assertThat(session.now().held().rows()).extracting(Held::reason)
                    .containsExactly("status is neither filled nor vacant");
            session.undo(Option.BASELINE);
            assertThat(session.now().held().source()).isEqualTo("posts.xlsx");
        }
    }

    @Test
    void a_plan_begun_by_an_import_is_there_again_when_opened() {
        Plan first;
        try (Session session = begun(OCTOBER)) {
            first = session.now().baseline().plan();
        }
        try (Session session = Session.open(folder.resolve("plan.hubplan"), NOVEMBER)) {
            assertThat(session.now().baseline().plan()).isEqualTo(first);
        }
    }

    @Test
    void a_later_import_is_one_step_of_the_baseline_that_options_are_replayed_on() {
        try (Session session = begun(OCTOBER)) {
            Post moved = session.now().baseline().plan().postNumbered("P1").orElseThrow();
            session.act(1, new MovePosts(List.of(moved.id()), new HubCode("NW")), "");

            Imported imported = PlanFromWorkbook.into(session, file(NEXT_MONTH), Progress.NONE);

            assertThat(imported).isInstanceOfSatisfying(Imported.Done.class, done -> {
                assertThat(done.account().words())
                        .isEqualTo("1 accepted, 1 updated, 1 held of 3 rows in sheet Posts");
                assertThat(done.answer().orElseThrow().words())
                        .isEqualTo("Import posts.xlsx: 1 post added, 1 changed");
            });
            Post inOption = session.now().timeline(1).now().plan().postNumbered("P1").orElseThrow();
            assertThat(inOption.hub()).isEqualTo(new HubCode("NW"));
            assertThat(inOption.fte()).isEqualTo(80);

            session.undo(Option.BASELINE);
            assertThat(session.now().baseline().plan().posts().map(Post::number)).containsExactlyInAnyOrder("P1", "P2");
        }
    }

    @Test
    void the_same_file_again_leaves_no_step() {
        try (Session session = begun(OCTOBER)) {
            Imported again = PlanFromWorkbook.into(session, file(OCTOBER), Progress.NONE);

            assertThat(again).isInstanceOfSatisfying(
                    Imported.Done.class, done -> assertThat(done.answer()).isEmpty());
            assertThat(session.now().log()).hasSize(1);
        }
    }

    @Test
    void where_no_row_can_be_used_no_plan_is_begun_and_none_changed() {
        String useless = "Post No | Rank | Hub | FTE | Status\nP1 | DC | ZZ | 1 | Filled\n";

        assertThat(begin(useless)).isInstanceOf(Imported.EmptyHanded.class);
        assertThat(folder.resolve("plan.hubplan")).doesNotExist();
        try (Session session = begun(OCTOBER)) {
            assertThat(PlanFromWorkbook.into(session, file(useless), Progress.NONE)).isInstanceOf(Imported.EmptyHanded.class);
            assertThat(session.now().log()).hasSize(1);
        }
    }

    @Test
    void a_file_that_cannot_be_read_begins_no_plan() {
        assertThat(begin("Nothing of use\n"))
                .isInstanceOfSatisfying(Imported.NotRead.class, not -> assertThat(not.why()).isInstanceOf(Reading.Refused.class));
        assertThat(folder.resolve("plan.hubplan")).doesNotExist();
    }

    @Test
    void rates_can_begin_a_plan_too() {
        String rates = "Grade | Year | Cost\nBand E | 2019/20 | 42000\n";

        assertThat(begin(rates)).isInstanceOfSatisfying(Imported.Begun.class, begun -> {
            try (Session session = begun.session()) {
                assertThat(begun.account().kind()).isEqualTo(Kind.RATES);
                assertThat(session.now().baseline().plan().rates().byYear()).hasSize(2);
            }
        });
    }

    @Test
    void stopped_while_reading_it_begins_no_plan() {
        assertThatThrownBy(() -> PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"), SETTINGS, file(OCTOBER), NOVEMBER, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("plan.hubplan")).doesNotExist();
    }

    private Session begun(String rows) {
        return switch (begin(rows)) {
            case Imported.Begun begun -> begun.session();
            case Imported other -> throw new AssertionError("Not begun: " + other);
        };
    }

    private Imported begin(String rows) {
        return PlanFromWorkbook.begin(folder.resolve("plan.hubplan"), SETTINGS, file(rows), NOVEMBER, Progress.NONE);
    }

    private Source file(String rows) {
        return Source.of(book("Posts", rows).xlsx(folder.resolve("posts.xlsx")));
    }
}
