package org.hubplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.UnitCost;
import org.hubplan.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFiguresTest {
    @TempDir
    Path folder;

    @Test
    void every_figure_of_the_paper_is_what_the_sample_comes_to() {
        try (Session session = Pcd484.plan().create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            List<PublishedFigure> figures = PublishedFigures.of(session.now()).orElseThrow();

            assertThat(figures).hasSize(17).allSatisfy(figure -> assertThat(figure.agrees()).as(figure.toString()).isTrue());
        }
    }

    @Test
    void what_a_planner_changes_no_longer_agrees_and_all_that_rests_on_it() {
        try (Session session = Pcd484.plan().create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            CostLine dearer = new CostLine(
                    "IT hardware on BCUs and SC hubs", CostKind.CAPITAL, Map.of(new FinancialYear(2019), 400_000_00L));
            session.act(Pcd484.PREFERRED, new SetCostLine(dearer), "");

            assertThat(PublishedFigures.of(session.now()).orElseThrow().stream().filter(figure -> !figure.agrees()))
                    .extracting(PublishedFigure::reckoned)
                    .containsExactly("£400,000", "£729,000", "£1,759,000", "£1,692,000");
        }
    }

    /// Ten posts are new, 5 Band E and 5 officers: £10,000 of laptops on the capital of 2019/20.
    @Test
    void what_a_line_counts_is_in_the_figures_too() {
        try (Session session = Pcd484.plan().create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            CostLine laptops = new CostLine(
                    "Laptops", CostKind.CAPITAL, Map.of(), Optional.of(new UnitCost(CostDriver.NEW_POST, 1_000_00)), List.of());
            session.act(Pcd484.PREFERRED, new SetCostLine(laptops), "");

            assertThat(PublishedFigures.of(session.now()).orElseThrow().stream().filter(figure -> !figure.agrees()))
                    .extracting(PublishedFigure::reckoned)
                    .containsExactly("£384,000", "£713,000", "£1,743,000", "£1,676,000");
        }
    }
}
