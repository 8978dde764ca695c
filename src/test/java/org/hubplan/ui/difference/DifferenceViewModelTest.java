package org.hubplan.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.session.ImportDifference;
import org.hubplan.session.Imported;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a month's establishment is taken.
class DifferenceViewModelTest {
    @TempDir
    Path folder;

    private final DifferenceViewModel model = new DifferenceViewModel();
    private Session session;

    @BeforeEach
    void october_and_then_november() {
        session = ((Imported.Begun) PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"),
                        PlanSettings.named("Plan", "A. Planner"),
                        Source.of(book("Posts", """
                                Post No | Rank | Hub | FTE | Status | Function
                                P1 | DC | MIB | 1 | Filled | Research
                                P2 | DS | MIB | 1 | Vacant | Research
                                P3 | DS | CE | 1 | Filled | Tasking
                                P4 | DI | CE | 1 | Vacant | Tasking
                                """).xlsx(folder.resolve("october.xlsx"))),
                        Clock.systemUTC(),
                        Progress.NONE))
                .session();
        show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_post_that_differs_is_told_in_words() {
        assertThat(model.shown()).extracting(DifferenceRow::differing, DifferenceRow::number, DifferenceRow::what).containsExactly(
                tuple(Differing.CHANGED, "P1", "hub: Central Intelligence → North West; FTE: 1 → 0.8; FTE of the person: 1 → 0.8"),
                tuple(Differing.ADDED, "P5", "DC · Tasking · Central East · 1 FTE · vacant"),
                tuple(Differing.GONE, "P3", "DS · Tasking · Central East · 1 FTE · filled"),
                tuple(Differing.GONE, "P4", "DI · Tasking · Central East · 1 FTE · vacant"));
    }

    @Test
    void what_is_gone_stays_until_it_is_ticked() {
        assertThat(model.summary()).isEqualTo("2 of 4 taken");
        assertThat(model.staying()).containsExactly("P3", "P4");

        model.take(List.of(row("P3")), true);

        assertThat(model.summary()).isEqualTo("3 of 4 taken");
        assertThat(model.staying()).containsExactly("P4");
        assertThat(after()).containsExactlyInAnyOrder("P1", "P2", "P4", "P5");
    }

    @Test
    void a_change_left_out_leaves_the_post_as_it_is() {
        model.take(List.of(row("P1")), false);

        assertThat(after()).containsExactlyInAnyOrder("P1", "P2", "P3", "P4", "P5");
        assertThat(session.now().baseline().plan().postNumbered("P1").orElseThrow().fte()).isEqualTo(100);
    }

    @Test
    void one_kind_is_looked_at_and_left_out_as_a_whole() {
        model.onlyProperty().set(Optional.of(Differing.ADDED));
        assertThat(model.shown()).extracting(DifferenceRow::number).containsExactly("P5");

        model.take(List.copyOf(model.shown()), false);

        assertThat(List.of(model.taken(Differing.ADDED), model.taken(Differing.CHANGED), model.taken())).containsExactly(0, 1, 1);
    }

    @Test
    void what_was_decided_holds_when_the_file_is_read_again() {
        model.take(List.of(row("P5")), false);
        model.take(List.of(row("P4")), true);

        show();

        assertThat(model.isTaken(row("P5"))).isFalse();
        assertThat(model.isTaken(row("P4"))).isTrue();
        assertThat(model.summary()).isEqualTo("2 of 4 taken");
    }

    private Reading.Account november() {
        return (Reading.Account) PlanFromWorkbook.read(
                session,
                Source.of(book("Posts", """
                        Post No | Rank | Hub | FTE | Status | Function
                        P1 | DC | NW | 0.8 | Filled | Research
                        P2 | DS | MIB | 1 | Vacant | Research
                        P5 | DC | CE | 1 | Vacant | Tasking
                        """).xlsx(folder.resolve("november.xlsx"))),
                Progress.NONE);
    }

    private void show() {
        Plan baseline = session.now().baseline().plan();
        model.show(Optional.of(Told.of(ImportDifference.of(november(), baseline), baseline)));
    }

    private DifferenceRow row(String number) {
        return model.shown().stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow();
    }

    /// Numbers of the posts once what is taken is in the plan.
    private Set<String> after() {
        PlanFromWorkbook.into(session, model.taken(november()));
        return session.now().baseline().plan().posts().map(Post::number).collect(Collectors.toSet());
    }
}
