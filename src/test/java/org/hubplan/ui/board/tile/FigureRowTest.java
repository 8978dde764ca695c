package org.hubplan.ui.board.tile;

import static org.assertj.core.api.Assertions.assertThat;

import org.hubplan.ui.board.tile.FigureRow.Places;
import org.junit.jupiter.api.Test;

/// A row 200 pixels wide, whose figures begin at 0, 52, 99 and 142 where each has room.
class FigureRowTest {
    @Test
    void few_digits_leave_every_figure_at_its_place() {
        Places places = Places.of(200, new double[] {40, 30, 30, 40});
        assertThat(places.letters()).isEqualTo(1);
        assertThat(places.at()).containsExactly(0, 52, 99, 142);
    }

    @Test
    void a_figure_of_many_digits_takes_of_the_room_of_its_neighbours() {
        Places places = Places.of(200, new double[] {40, 30, 60, 40});
        assertThat(places.letters()).isEqualTo(1);
        assertThat(places.at()).containsExactly(0, 52, 95, 160);
    }

    @Test
    void where_no_room_is_left_all_letters_become_smaller_and_none_is_cut() {
        Places places = Places.of(200, new double[] {80, 80, 130, 80});
        assertThat(places.letters()).isEqualTo(0.5);
        assertThat(places.at()).containsExactly(0, 45, 90, 160);
    }
}
