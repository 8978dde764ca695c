package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import org.hubplan.change.Act;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Entry BEGAN = entry(1, new Act.Began("posts.xlsx"));
    private static final Entry ONE = entry(2, new Act.Did(new MovePosts(posts(1), hub("CE"))));
    private static final Entry TWO = entry(3, new Act.Did(new MovePosts(posts(2), hub("CE"))));

    @Test
    void what_began_a_plan_cannot_be_undone() {
        assertThat(History.of(List.of(BEGAN))).isEqualTo(History.EMPTY);
        assertThat(History.EMPTY.canUndo()).isFalse();
        assertThat(History.EMPTY.canRedo()).isFalse();
    }

    @Test
    void changes_stand_in_the_order_they_were_made() {
        assertThat(History.of(List.of(BEGAN, ONE, TWO)).standing()).containsExactly(ONE, TWO);
    }

    @Test
    void an_undone_change_waits_to_be_redone() {
        History undone = History.of(List.of(BEGAN, ONE, TWO, entry(4, new Act.Undid(3))));

        assertThat(undone).isEqualTo(new History(List.of(ONE), List.of(TWO), List.of(TWO, ONE)));
        assertThat(undone.then(entry(5, new Act.Redid(3)))).isEqualTo(new History(List.of(TWO, ONE), List.empty(), List.of(TWO, ONE)));
    }

    @Test
    void a_new_change_leaves_nothing_to_redo() {
        History history = History.of(List.of(BEGAN, ONE, entry(3, new Act.Undid(2)), TWO));

        assertThat(history).isEqualTo(new History(List.of(TWO), List.empty(), List.of(TWO, ONE)));
    }

    @Test
    void a_log_whose_undo_names_another_entry_than_the_newest_is_not_believed() {
        History both = History.of(List.of(BEGAN, ONE, TWO));

        assertThatIllegalStateException()
                .isThrownBy(() -> both.then(entry(4, new Act.Undid(2))))
                .withMessage("Entry 4 of the log names entry 2 out of turn");
        assertThatIllegalStateException().isThrownBy(() -> both.then(entry(4, new Act.Redid(2))));
        assertThatIllegalStateException().isThrownBy(() -> History.EMPTY.then(entry(2, new Act.Undid(1))));
    }

    @Test
    void an_entry_is_of_its_changes_kind() {
        assertThat(BEGAN.kind()).isEqualTo("begin");
        assertThat(ONE.kind()).isEqualTo("move");
        assertThat(entry(4, new Act.Undid(2)).kind()).isEqualTo("undo");
        assertThat(entry(5, new Act.Redid(2)).kind()).isEqualTo("redo");
    }

    private static Entry entry(long n, Act act) {
        return new Entry(n, Instant.EPOCH, "A. Planner", 1, act, "words", "", LocalDate.of(2019, 4, 1));
    }
}
