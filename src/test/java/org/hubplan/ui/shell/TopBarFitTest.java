package org.hubplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hubplan.ui.shell.TopBarFit.Wish;
import org.junit.jupiter.api.Test;

/// A plan's name of 200 px, an option's of 300, the search 180 or 40, the marking 100, all else 300; told by 90.
class TopBarFitTest {
    private static final Wish WISH = new Wish(200, 300, 180, 40, 100, 300, 90);

    @Test
    void with_room_all_is_whole_in_one_row() {
        assertThat(TopBarFit.of(WISH, 1080)).isEqualTo(new TopBarFit(1, true, 200, 300));
    }

    @Test
    void the_search_gives_way_first() {
        assertThat(TopBarFit.of(WISH, 1079)).isEqualTo(new TopBarFit(1, false, 200, 300));
        assertThat(TopBarFit.of(WISH, 940)).isEqualTo(new TopBarFit(1, false, 200, 300));
    }

    @Test
    void then_the_longer_name_until_both_are_alike() {
        assertThat(TopBarFit.of(WISH, 880)).isEqualTo(new TopBarFit(1, false, 200, 240));
        assertThat(TopBarFit.of(WISH, 800)).isEqualTo(new TopBarFit(1, false, 180, 180));
    }

    @Test
    void two_rows_come_before_a_name_is_cut_beyond_telling() {
        assertThat(TopBarFit.of(WISH, 620)).isEqualTo(new TopBarFit(1, false, 90, 90));
        assertThat(TopBarFit.of(WISH, 619)).isEqualTo(new TopBarFit(2, true, 200, 300));
        assertThat(TopBarFit.of(WISH, 479)).isEqualTo(new TopBarFit(2, false, 189.5, 189.5));
    }
}
