package org.hubplan.ui.board.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Grade;
import org.hubplan.model.Stack;
import org.hubplan.ui.board.hub.Matrix.Cell;
import org.junit.jupiter.api.Test;

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
        Matrix matrix = Matrix.of(hub("MIB"), now.ledger(), now.ledger());

        assertThat(matrix.functions()).containsExactly("Analysis", "Research");
        assertThat(matrix.grades()).containsExactly(DI, DC, BAND_E);
        assertThat(matrix.cell("Research", DC)).isEqualTo(new Cell(5, 2, 5));
        assertThat(matrix.cell("Analysis", DC)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void rows_columns_and_the_whole_add_up() {
        Matrix matrix = Matrix.of(hub("MIB"), now.ledger(), now.ledger());

        assertThat(matrix.row("Research")).isEqualTo(new Cell(6, 2, 6));
        assertThat(matrix.column(BAND_E)).isEqualTo(new Cell(1, 1, 1));
        assertThat(matrix.whole()).isEqualTo(new Cell(7, 3, 7));
    }

    @Test
    void a_preview_shows_what_each_cell_would_be_even_where_nothing_would_be_left() {
        Standing would = ((Standing.Next.Yes) now.then(new MovePosts(posts(1, 2, 3), hub("CE")))).standing();

        Matrix mib = Matrix.of(hub("MIB"), now.ledger(), would.ledger());
        assertThat(mib.cell("Research", DI)).isEqualTo(new Cell(1, 0, 0));
        assertThat(mib.cell("Research", DC)).isEqualTo(new Cell(5, 2, 3));

        Matrix ce = Matrix.of(hub("CE"), now.ledger(), would.ledger());
        assertThat(ce.cell("Research", DC)).isEqualTo(new Cell(0, 0, 2));
    }

    @Test
    void people_without_a_post_are_no_stack() {
        assertThat(Matrix.of(hub("unplaced"), now.ledger(), now.ledger()).cells()).isEmpty();
    }

    @Test
    void a_rectangle_holds_the_stacks_between_its_corners_whichever_way_round() {
        Matrix matrix = Matrix.of(hub("MIB"), now.ledger(), now.ledger());
        Stack corner = stack("Research", DI);
        Stack opposite = stack("Analysis", BAND_E);

        assertThat(matrix.between(corner, opposite))
                .isEqualTo(matrix.between(opposite, corner))
                .isEqualTo(List.of(stack("Analysis", BAND_E), stack("Research", DI), stack("Research", DC)));
        assertThat(matrix.between(corner, stack("Research", DC)))
                .isEqualTo(List.of(stack("Research", DI), stack("Research", DC)));
    }

    private static Stack stack(String function, Grade grade) {
        return new Stack(hub("MIB"), function, grade);
    }
}
