package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.hubplan.ui.board.LeastHidden.Beneath;
import org.junit.jupiter.api.Test;

/// A bar of 300 by 30 over a board of 820 by 400: two rows of four tiles of 200 by 80, with 10 between the rows.
class LeastHiddenTest {
    private static final Bounds ROOM = new BoundingBox(0, 0, 820, 400);
    private static final Dimension2D BAR = new Dimension2D(300, 30);

    @Test
    void beneath_the_last_row_where_nothing_lies() {
        assertThat(place(tile(1, 1), tiles(8))).isEqualTo(new Point2D(205, 171));
    }

    @Test
    void beside_the_last_tile_where_its_row_is_not_full() {
        assertThat(place(tile(1, 1), List.of(floor(), tiles(6)).stream().flatMap(List::stream).toList()))
                .isEqualTo(new Point2D(406, 81));
    }

    @Test
    void over_a_head_rather_than_over_tiles() {
        Beneath head = new Beneath(new BoundingBox(0, 170, 820, 30), 0.4);
        Beneath below = new Beneath(new BoundingBox(0, 200, 820, 200), 1);
        assertThat(place(tile(0, 1), Stream.of(tiles(8), List.of(head, below)).flatMap(List::stream).toList()))
                .isEqualTo(new Point2D(0, 170));
    }

    @Test
    void never_over_what_it_belongs_to_and_never_out_of_the_room() {
        Point2D place = place(tile(3, 1), Stream.of(floor(), tiles(8)).flatMap(List::stream).toList());
        assertThat(ROOM.contains(place.getX(), place.getY(), BAR.getWidth(), BAR.getHeight())).isTrue();
        assertThat(tile(3, 1).intersects(place.getX(), place.getY(), BAR.getWidth(), BAR.getHeight())).isFalse();
    }

    private static Point2D place(Bounds home, List<Beneath> beneath) {
        List<Beneath> all = new ArrayList<>(beneath);
        all.add(new Beneath(home, 4));
        return new LeastHidden(ROOM, home, all).of(BAR);
    }

    private static List<Beneath> tiles(int count) {
        return Stream.iterate(0, at -> at + 1)
                .limit(count)
                .map(at -> new Beneath(tile(at % 4, at / 4), 1))
                .toList();
    }

    /// What lies beneath the second row.
    private static List<Beneath> floor() {
        return List.of(new Beneath(new BoundingBox(0, 170, 820, 230), 1));
    }

    private static Bounds tile(int column, int row) {
        return new BoundingBox(column * 205, row * 90, 200, 80);
    }
}
