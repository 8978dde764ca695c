package org.hubplan.ui.board.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The board's room in a window of 1280 × 720 is 1216 × 579 pixels. Lanes hold 3, 12 and 4 hubs as in a new plan, the
/// unplaced tray beside the first; or 10, 38 and 12.
class BoardLayoutTest {
    private static final List<Integer> THREE = List.of(2, 1, 1);
    private static final List<Integer> NINETEEN = List.of(4, 12, 4);
    private static final List<Integer> SIXTY = List.of(11, 38, 12);

    @Test
    void nineteen_hubs_beside_an_opened_one_are_shown_in_full() {
        BoardLayout layout = layout(1216, 579, true, NINETEEN);
        assertThat(layout.size()).isEqualTo(TileSize.FULL);
        assertThat(layout.columns()).isEqualTo(4);
        assertThat(layout.isInSight()).isTrue();
        assertThat(layout.openedWidth()).isEqualTo(408);
        assertThat(layout.isOpenedOver()).isFalse();
    }

    @Test
    void sixty_hubs_in_a_small_window_have_two_lines_each_and_beside_an_opened_hub_one() {
        assertThat(layout(1216, 579, false, SIXTY).size()).isEqualTo(TileSize.SHORT);
        assertThat(layout(1216, 579, true, SIXTY).size()).isEqualTo(TileSize.CHIP);
    }

    @Test
    void every_hub_is_in_sight_from_three_to_sixty_in_every_window_with_and_without_an_opened_hub() {
        IntStream.rangeClosed(3, 60).forEach(hubs -> windows().forEach(window -> Stream.of(true, false).forEach(opened -> {
            BoardLayout layout = layout(window.width(), window.height(), opened, lanes(hubs));
            assertThat(layout.isInSight()).as("%d hubs, %s, opened %s", hubs, window, opened).isTrue();
            assertThat(taken(layout, lanes(hubs))).isLessThanOrEqualTo(window.height());
            assertThat(layout.lanesWidth() + layout.openedWidth()).isLessThanOrEqualTo(window.width());
        })));
    }

    @Test
    void with_much_room_tiles_say_more_and_grow_up_to_a_limit() {
        BoardLayout wide = layout(2496, 1299, true, NINETEEN);
        assertThat(wide.size()).isEqualTo(TileSize.CLOSE);
        assertThat(wide.growth()).isGreaterThan(1);
        BoardLayout wall = layout(3776, 2019, false, THREE);
        assertThat(wall.growth()).isEqualTo(1.75);
        assertThat(wall.tileWidth()).isEqualTo(340 * 1.75);
    }

    @Test
    void tiles_are_at_least_as_large_as_their_words_and_at_most_as_their_words_can_fill() {
        IntStream.rangeClosed(3, 60).forEach(hubs -> windows().forEach(window -> {
            BoardLayout layout = layout(window.width(), window.height(), true, lanes(hubs));
            TileSize size = layout.size();
            assertThat(layout.tileWidth())
                    .isBetween(Math.floor(size.leastWidth * layout.growth()), size.mostWidth * layout.growth());
            assertThat(layout.tileHeight())
                    .isBetween(Math.floor(size.leastHeight * layout.growth()), size.mostHeight * layout.growth());
        }));
    }

    @Test
    void rows_are_filled_before_another_begins() {
        assertThat(layout(1216, 579, false, NINETEEN).columns())
                .as("three rows of four, not of five, five and two")
                .isEqualTo(4);
    }

    @Test
    void text_of_twice_the_size_gets_smaller_tiles_and_not_cut_ones() {
        BoardLayout layout = BoardLayout.of(new BoardRoom(1216, 540, 2, false), NINETEEN, Optional.empty());
        assertThat(layout.tileWidth()).isGreaterThanOrEqualTo(layout.size().leastWidth * 2);
        assertThat(layout.tileHeight()).isGreaterThanOrEqualTo(layout.size().leastHeight * 2);
        assertThat(layout.size()).isEqualTo(TileSize.CHIP);
        assertThat(layout.isInSight()).isTrue();
    }

    @Test
    void an_opened_hub_lies_over_the_lanes_where_no_two_chips_fit_beside_it() {
        BoardLayout layout = BoardLayout.of(new BoardRoom(700, 540, 2, true), NINETEEN, Optional.empty());
        assertThat(layout.isOpenedOver()).isTrue();
        assertThat(layout.openedWidth()).isLessThan(700);
    }

    @Test
    void with_large_text_an_opened_hub_is_as_wide_as_two_chips_beside_it_leave_it() {
        BoardLayout layout = BoardLayout.of(new BoardRoom(1200, 394, 2, true), NINETEEN, Optional.empty());
        assertThat(layout.openedWidth()).isEqualTo(644);
        assertThat(layout.isOpenedOver()).isFalse();
        assertThat(layout.columns()).isEqualTo(2);
    }

    @Test
    void a_size_the_planner_fixed_is_kept_though_not_every_hub_is_in_sight() {
        BoardLayout full = BoardLayout.of(room(1216, 579, false), SIXTY, Optional.of(TileSize.FULL));
        assertThat(full.size()).isEqualTo(TileSize.FULL);
        assertThat(full.isInSight()).isFalse();
        assertThat(full.tileHeight()).isEqualTo(TileSize.FULL.leastHeight);
        assertThat(BoardLayout.of(room(3776, 2019, false), THREE, Optional.of(TileSize.CHIP)).size())
                .isEqualTo(TileSize.CHIP);
    }

    private static Stream<BoardRoom> windows() {
        return Stream.of(room(1216, 540, true), room(1216, 579, true), room(1536, 720, true), room(1856, 940, true),
                room(2496, 1299, true), room(3776, 2019, true));
    }

    private static BoardLayout layout(double width, double height, boolean opened, List<Integer> lanes) {
        return BoardLayout.of(room(width, height, opened), lanes, Optional.empty());
    }

    private static BoardRoom room(double width, double height, boolean opened) {
        return new BoardRoom(width, height, 1, opened);
    }

    /// Lanes of as many hubs in all, shared out as in a new plan, and the tray.
    private static List<Integer> lanes(int hubs) {
        int central = Math.max(1, hubs / 6);
        int crime = Math.max(1, hubs * 4 / 19);
        return List.of(central + 1, hubs - central - crime, crime);
    }

    /// By lanes one beneath another: a head of 18 pixels and edges of 4 each, and rows of tiles.
    private static double taken(BoardLayout layout, List<Integer> lanes) {
        return lanes.stream().mapToDouble(tiles -> {
            int rows = (tiles + layout.columns() - 1) / layout.columns();
            return 18 * layout.growth() + 4 + rows * layout.tileHeight() + (rows - 1) * layout.size().gap;
        }).sum() + 2 * layout.laneGap() + 8;
    }
}
