package org.hubplan.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableLookTest {
    @Test
    void what_is_written_is_read_back() {
        TableLook look = new TableLook(
                Optional.of(Sorting.NONE.by(PostColumn.HUB, true).by(PostColumn.FTE, false)),
                Map.of(PostColumn.TITLE, "=Analyst, open source", PostColumn.COST, "50k..60k"));

        assertThat(TableLook.read(look.written())).isEqualTo(look);
        assertThat(look.written()).startsWith("sorted fte:down hub:up\nfilter ");
    }

    @Test
    void a_table_not_sorted_is_told_from_one_whose_order_nobody_kept() {
        assertThat(TableLook.read(new TableLook(Optional.of(Sorting.NONE), Map.of()).written()).sorting())
                .contains(Sorting.NONE);
        assertThat(TableLook.read("")).isEqualTo(new TableLook(Optional.empty(), Map.of()));
    }

    @Test
    void what_nobody_knows_is_passed_over() {
        assertThat(TableLook.read("moon full\nfilter moon full\nfilter grade \nfilter\nsorted moon:up grade:up"))
                .isEqualTo(new TableLook(Optional.of(Sorting.NONE.by(PostColumn.GRADE, true)), Map.of()));
    }
}
