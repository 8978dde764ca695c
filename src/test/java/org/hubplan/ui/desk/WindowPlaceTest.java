package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.hubplan.session.Remembered.Place;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 2560, 1440);

    @Test
    void a_window_stands_where_it_stood() {
        Place place = new Place(1500, 100, 1600, 900, false);

        assertThat(WindowPlace.inSight(place, List.of(LAPTOP, BESIDE))).isEqualTo(place);
    }

    @Test
    void at_first_it_stands_in_the_middle_with_its_title_bar_on_the_screen() {
        assertThat(WindowPlace.atFirst(LAPTOP)).isEqualTo(new Place(0, 0, 1280, 720, false));
        assertThat(WindowPlace.atFirst(BESIDE)).isEqualTo(new Place(1920, 340, 1280, 760, false));
        assertThat(WindowPlace.atFirst(new Rectangle2D(0, 30, 1280, 690))).isEqualTo(new Place(0, 30, 1280, 690, false));
    }

    @Test
    void where_its_screen_is_gone_it_comes_to_the_middle_of_the_first_no_larger_than_that() {
        assertThat(WindowPlace.inSight(new Place(1500, 100, 1100, 900, false), List.of(LAPTOP)))
                .isEqualTo(new Place(90, 0, 1100, 720, false));
    }

    @Test
    void a_title_bar_above_or_below_every_screen_counts_as_gone() {
        assertThat(WindowPlace.inSight(new Place(100, -200, 1000, 600, true), List.of(LAPTOP)))
                .isEqualTo(new Place(140, 60, 1000, 600, true));
        assertThat(WindowPlace.inSight(new Place(100, 710, 1000, 600, false), List.of(LAPTOP)))
                .isEqualTo(new Place(140, 60, 1000, 600, false));
    }

    @Test
    void half_off_a_screen_it_stays_as_long_as_its_title_bar_can_be_held() {
        Place held = new Place(1100, 100, 1000, 600, false);
        assertThat(WindowPlace.inSight(held, List.of(LAPTOP))).isEqualTo(held);

        Place lost = new Place(1200, 100, 1000, 600, false);
        assertThat(WindowPlace.inSight(lost, List.of(LAPTOP))).isEqualTo(new Place(140, 60, 1000, 600, false));
    }

    @Test
    void one_larger_than_its_screen_shrinks_to_it() {
        assertThat(WindowPlace.inSight(new Place(0, 0, 2560, 1440, false), List.of(LAPTOP)))
                .isEqualTo(new Place(0, 0, 1280, 720, false));
    }
}
