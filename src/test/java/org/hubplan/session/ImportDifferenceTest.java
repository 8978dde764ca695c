package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Option;
import org.hubplan.change.PostDifference;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next month's establishment against the plan: what is new, what differs, what is gone, and taking some of it.
class ImportDifferenceTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void october() {
        Path file = file("october.xlsx", """
                Post No | Rank | Hub | FTE | Status | Function
                P1 | DC | MIB | 1 | Filled | Research
                P2 | DS | MIB | 1 | Vacant | Research
                P3 | DS | CE | 1 | Filled | Tasking
                P4 | DI | CE | 1 | Vacant | Tasking
                """);
        session = ((Imported.Begun) PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"), PlanSettings.named("Plan", "A. Planner"), Source.of(file),
                        Clock.systemUTC(), Progress.NONE))
                .session();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ImportDifference november() {
        Path file = file("november.xlsx", """
                Post No | Rank | Hub | FTE | Status | Function
                P1 | DC | NW | 0.8 | Filled | Research
                P2 | DS | MIB | 1 | Filled | research
                P4 | DI | CE | 1 | Vacant | Tasking
                P5 | DC | CE | 1 | Vacant | Tasking
                """);
        return ImportDifference.of(
                (Reading.Account) PlanFromWorkbook.read(session, Source.of(file), Progress.NONE), baseline());
    }

    @Test
    void it_is_told_field_by_field() {
        ImportDifference difference = november();

        assertThat(difference.added()).extracting(Post::number).containsExactly("P5");
        assertThat(difference.gone()).extracting(Post::number).containsExactly("P3");
        assertThat(difference.unchanged()).isEqualTo(1);
        assertThat(difference.changed().stream().map(one -> one.after().number() + " " + one.fields()).toList()).containsExactly(
                "P1 [Field[words=hub, was=Central Intelligence, is=North West], Field[words=FTE, was=1, is=0.8],"
                        + " Field[words=FTE of the person, was=1, is=0.8]]",
                "P2 [Field[words=people, was=vacant, is=DS 1]]");
    }

    @Test
    void all_of_it_is_one_step_and_what_is_gone_stays() {
        ImportDifference difference = november();

        PlanFromWorkbook.into(session, difference.taking(difference.all(), Set.of()));

        assertThat(numbers()).containsExactlyInAnyOrder("P1", "P2", "P3", "P4", "P5");
        assertThat(baseline().postNumbered("P1").orElseThrow().fte()).isEqualTo(80);
    }

    @Test
    void some_of_it_leaves_the_rest_as_it_was_and_knows_where_it_came_from() {
        ImportDifference difference = november();
        PostId second = difference.changed().getLast().after().id();
        PostId gone = difference.gone().getFirst().id();

        Reading.Account some = difference.taking(Set.of(second), Set.of(gone));
        PlanFromWorkbook.into(session, some);

        assertThat(some.account().words()).startsWith("0 accepted, 1 updated, 3 unchanged of 4 rows");

        assertThat(numbers()).containsExactlyInAnyOrder("P1", "P2", "P4");
        assertThat(baseline().postNumbered("P1").orElseThrow().fte()).isEqualTo(100);
        assertThat(baseline().postNumbered("P2").orElseThrow().isVacant()).isFalse();
        assertThat(WhereFrom.of(session.now(), second).orElseThrow().words()).isEqualTo("november.xlsx, sheet Posts, row 3");
        session.undo(Option.BASELINE);
        assertThat(numbers()).containsExactlyInAnyOrder("P1", "P2", "P3", "P4");
    }

    @Test
    void none_of_it_makes_no_step() {
        ImportDifference difference = november();

        Imported imported = PlanFromWorkbook.into(session, difference.taking(Set.of(), Set.of()));

        assertThat(((Imported.Done) imported).answer()).isEmpty();
        assertThat(session.now().log()).hasSize(1);
    }

    @Test
    void read_again_after_all_was_taken_only_what_is_gone_differs() {
        ImportDifference difference = november();
        PlanFromWorkbook.into(session, difference.taking(difference.all(), Set.of()));

        ImportDifference again = november();

        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).extracting(PostDifference::fields).isEqualTo(List.of());
        assertThat(again.gone()).extracting(Post::number).containsExactly("P3");
    }

    private Plan baseline() {
        return session.now().baseline().plan();
    }

    private Set<String> numbers() {
        return baseline().posts().map(Post::number).collect(Collectors.toSet());
    }

    private Path file(String name, String rows) {
        return book("Posts", rows).xlsx(folder.resolve(name));
    }
}
