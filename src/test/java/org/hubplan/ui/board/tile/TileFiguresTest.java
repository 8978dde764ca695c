package org.hubplan.ui.board.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_C;
import static org.hubplan.model.Grade.BAND_D;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.Map;
import org.hubplan.ledger.Standing;
import org.junit.jupiter.api.Test;

class TileFiguresTest {
    private final TileFigures figures = TileFigures.of(
            Standing.of(plan().at("CE")
                            .filled(2, DC, "Research")
                            .vacant(1, DC, "Research")
                            .filled(1, DS, "Research")
                            .owner("Central East BCU")
                            .vacant(1, BAND_C, "Analysis").fte(80).filledBy(50)
                            .filled(1, BAND_D, "Analysis")
                            .build())
                    .ledger(),
            hub("CE"));

    @Test
    void a_tile_counts_what_sits_at_the_hub_whoever_owns_it() {
        assertThat(figures.line().posts()).isEqualTo(6);
        assertThat(figures.line().bwtFte()).isEqualTo(580);
    }

    @Test
    void what_is_filled_by_group_and_what_is_vacant_add_up_to_the_posts_here() {
        assertThat(figures.filled()).isEqualTo(Map.of(
                GradeGroup.SENIOR_OFFICERS, 100L,
                GradeGroup.CONSTABLES, 200L,
                GradeGroup.SENIOR_STAFF, 50L,
                GradeGroup.STAFF, 100L));
        assertThat(figures.filled().values().stream().mapToLong(Long::longValue).sum()
                        + figures.line().vacantFte())
                .isEqualTo(figures.line().bwtFte());
    }
}
