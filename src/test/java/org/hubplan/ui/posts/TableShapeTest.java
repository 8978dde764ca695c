package org.hubplan.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hubplan.session.Memory;
import org.hubplan.ui.posts.ColumnLayout.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableShapeTest {
    @TempDir
    Path folder;

    private Memory memory() {
        return new Memory(folder.resolve("remembered"));
    }

    @Test
    void columns_widths_and_order_are_kept_from_one_start_to_the_next() {
        TableShape shape = new TableShape(memory());
        shape.show(PostColumn.SHIFT, true);
        shape.show(PostColumn.TITLE, false);
        shape.layOut(shape.layoutProperty().get().moving(PostColumn.GRADE, -3));
        shape.sort(Sorting.NONE.by(PostColumn.HUB, false).by(PostColumn.GRADE, true));

        TableShape again = new TableShape(memory());

        assertThat(again.layoutProperty().get()).isEqualTo(shape.layoutProperty().get());
        assertThat(again.columns()).startsWith(PostColumn.GRADE, PostColumn.CHANGE, PostColumn.NUMBER, PostColumn.FUNCTION)
                .contains(PostColumn.SHIFT);
        assertThat(again.sortingProperty().get()).isEqualTo(Sorting.NONE.by(PostColumn.HUB, false).by(PostColumn.GRADE, true));
    }

    @Test
    void reset_forgets_what_was_kept() {
        TableShape shape = new TableShape(memory());
        shape.show(PostColumn.TITLE, false);
        shape.reset();

        assertThat(new TableShape(memory()).layoutProperty().get()).isEqualTo(ColumnLayout.AT_FIRST);
    }

    @Test
    void the_last_column_shown_can_not_be_hidden() {
        ColumnLayout layout = ColumnLayout.AT_FIRST;
        for (PostColumn column : PostColumn.values()) {
            layout = layout.showing(column, false);
        }

        assertThat(layout.shown()).extracting(Place::column).containsExactly(PostColumn.COST);
    }

    @Test
    void what_an_earlier_version_kept_is_read_as_far_as_it_goes() {
        ColumnLayout read = ColumnLayout.read("grade:80:shown colour:70:shown hub:wide:shown number:90:hidden");

        assertThat(read.columns().subList(0, 2)).containsExactly(
                new Place(PostColumn.GRADE, 80, true), new Place(PostColumn.NUMBER, 90, false));
        assertThat(read.columns()).hasSameSizeAs(PostColumn.values());
    }

    @Test
    void columns_dragged_at_their_heads_keep_hidden_ones_where_they_were() {
        ColumnLayout layout = ColumnLayout.AT_FIRST.showing(PostColumn.NUMBER, false);
        ColumnLayout dragged = layout.as(layout.moving(PostColumn.TITLE, -2).shown());

        assertThat(dragged.columns().stream().map(Place::column).limit(3).toList())
                .containsExactly(PostColumn.TITLE, PostColumn.NUMBER, PostColumn.CHANGE);
    }

    @Test
    void a_column_sorted_by_turns_round_and_then_gives_way() {
        Sorting up = Sorting.NONE.turning(PostColumn.HUB);

        assertThat(up.turning(PostColumn.HUB)).isEqualTo(Sorting.NONE.by(PostColumn.HUB, false));
        assertThat(up.turning(PostColumn.HUB).turning(PostColumn.HUB)).isEqualTo(Sorting.NONE);
    }
}
