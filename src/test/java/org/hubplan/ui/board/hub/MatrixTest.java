package org.hubplan.ui.board.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.filter.PostState;
import org.hubplan.ui.board.hub.Matrix.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixTest {
    private final Standing now = Standing.of(plan().at("MIB")
            .filled(1, DI, "Research")
            .filled(3, DC, "Research")
            .vacant(2, DC, "Research")
            .vacant(1, BAND_E, "Analysis")
            .waiting(DC, 100)
            .build());

    @Test
    void functions_stand_down_grades_across_and_a_cell_tells_its_vacancies() {
        Matrix matrix = mib(Rows.BY_FUNCTION);

        assertThat(rows(matrix)).containsExactly("Analysis", "Research");
        assertThat(columns(matrix)).containsExactly("DI", "DC", "Band E");
        assertThat(matrix.cells().get(stack("Research", DC))).isEqualTo(new Cell(5, 2, 5));
        assertThat(matrix.at(0, 1)).isEmpty();
        assertThat(matrix.at(1, 1)).contains(stack("Research", DC));
    }

    @Test
    void rows_columns_and_the_whole_add_up() {
        Matrix matrix = mib(Rows.BY_FUNCTION);

        assertThat(matrix.row(1)).isEqualTo(new Cell(6, 2, 6));
        assertThat(matrix.column(2)).isEqualTo(new Cell(1, 1, 1));
        assertThat(matrix.whole()).isEqualTo(new Cell(7, 3, 7));
    }

    @Test
    void a_preview_shows_what_each_cell_would_be_even_where_nothing_would_be_left() {
        Standing would = ((Standing.Next.Yes) now.then(new MovePosts(posts(1, 2, 3), hub("CE")))).standing();

        Matrix mib = Matrix.of(hub("MIB"), Rows.BY_FUNCTION, Part.whole(now), Part.whole(would));
        assertThat(mib.cells().get(stack("Research", DI))).isEqualTo(new Cell(1, 0, 0));
        assertThat(mib.cells().get(stack("Research", DC))).isEqualTo(new Cell(5, 2, 3));

        Matrix ce = Matrix.of(hub("CE"), Rows.BY_FUNCTION, Part.whole(now), Part.whole(would));
        assertThat(ce.cells().get(Bunch.of(new Stack(hub("CE"), "Research", DC)))).isEqualTo(new Cell(0, 0, 2));
    }

    @Test
    void people_without_a_post_are_no_stack() {
        assertThat(Matrix.of(hub("unplaced"), Rows.BY_FUNCTION, Part.whole(now), Part.whole(now)).cells()).isEmpty();
    }

    @Test
    void a_rectangle_holds_the_stacks_between_its_corners_whichever_way_round() {
        Matrix matrix = mib(Rows.BY_FUNCTION);
        Bunch corner = stack("Research", DI);
        Bunch opposite = stack("Analysis", BAND_E);

        assertThat(matrix.between(corner, opposite))
                .isEqualTo(matrix.between(opposite, corner))
                .isEqualTo(List.of(stack("Analysis", BAND_E), stack("Research", DI), stack("Research", DC)));
        assertThat(matrix.between(corner, stack("Research", DC)))
                .isEqualTo(List.of(stack("Research", DI), stack("Research", DC)));
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void however_it_is_arranged_rows_and_columns_add_up_to_the_hub_s_line(Rows by) {
        Matrix matrix = mib(by);
        Totals line = now.ledger().at(Scope.EVERYTHING, hub("MIB"));

        Cell all = new Cell(line.posts(), line.vacantPosts(), line.posts());
        assertThat(matrix.whole()).isEqualTo(all);
        assertThat(sum(matrix.rows().size(), matrix::row)).isEqualTo(all);
        assertThat(sum(matrix.columns().size(), matrix::column)).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void however_it_is_arranged_a_cell_takes_exactly_its_own_posts(Rows by) {
        Matrix matrix = mib(by);

        matrix.cells().forEach((bunch, cell) -> {
            List<Post> posts = bunch.in(now.plan());
            assertThat((long) posts.size()).isEqualTo(cell.posts());
            assertThat(posts.stream().filter(Post::isVacant).count()).isEqualTo(cell.vacant());
        });
        assertThat(matrix.cells().keySet().stream().flatMap(bunch -> bunch.in(now.plan()).stream()))
                .containsExactlyInAnyOrderElementsOf(now.plan().postsAt(hub("MIB")));
    }

    @Test
    void by_state_vacant_and_filled_stand_down_and_grades_across() {
        Matrix matrix = mib(Rows.BY_STATE);

        assertThat(rows(matrix)).containsExactly("Vacant", "Filled");
        assertThat(columns(matrix)).containsExactly("DI", "DC", "Band E");
        assertThat(matrix.at(1, 1)).contains(Bunch.at(hub("MIB")).in(PostState.FILLED).graded(DC));
        assertThat(matrix.row(1)).isEqualTo(new Cell(4, 0, 4));
        assertThat(matrix.row(0)).isEqualTo(new Cell(3, 3, 3));
    }

    @Test
    void by_building_posts_of_no_known_building_have_a_row_of_their_own() {
        assertThat(rows(mib(Rows.BY_BUILDING))).containsExactly("no building given");
    }

    private Matrix mib(Rows by) {
        return Matrix.of(hub("MIB"), by, Part.whole(now), Part.whole(now));
    }

    private static List<String> rows(Matrix matrix) {
        return matrix.rows().stream().map(Axis.Heading::words).toList();
    }

    private static List<String> columns(Matrix matrix) {
        return matrix.columns().stream().map(Axis.Heading::words).toList();
    }

    private static Cell sum(int many, IntFunction<Cell> cells) {
        return IntStream.range(0, many).mapToObj(cells).reduce(Cell.EMPTY, Cell::plus);
    }

    private static Bunch stack(String function, Grade grade) {
        return Bunch.of(new Stack(hub("MIB"), function, grade));
    }
}
