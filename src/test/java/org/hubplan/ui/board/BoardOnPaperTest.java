package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubKind;
import org.hubplan.report.Block;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Paper;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.Papers;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.tile.LaneViewModel;
import org.hubplan.ui.board.tile.TileViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample has posts on others' BWT at hubs of ours: board and paper lie side by side in a meeting, and must say the same.
class BoardOnPaperTest {
    @TempDir
    private Path folder;

    private Session session;
    private PlanModel plan;
    private Paper paper;

    @BeforeEach
    void print() {
        Clock day = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);
        session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), day);
        plan = new PlanModel(session);
        WantedPaper wanted = WantedPaper.of(PaperKind.BOARD, plan.now().current(), LocalDate.of(2018, 11, 12));
        paper = Papers.of(plan.now(), wanted.within(plan.scopeProperty().get()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_figure_of_the_printed_board_is_that_of_the_board_on_the_screen() {
        BoardViewModel board = new BoardViewModel(plan);
        Map<String, Long> screen = new TreeMap<>();
        for (LaneViewModel lane : board.lanes()) {
            var head = lane.laneProperty().get();
            put(screen, head.kind().label(), head.now(), head.difference().orElseThrow().now());
            for (TileViewModel tile : lane.tiles()) {
                var shown = tile.tileProperty().get();
                put(screen, shown.hub().code().value(), shown.now().line(), shown.difference().orElseThrow().now());
            }
        }

        Map<String, Long> printed = printed();
        printed.keySet().removeIf(key -> key.startsWith("total ") || key.startsWith("here ") || key.startsWith(HubKind.UNPLACED.label()));
        assertThat(screen).hasSizeGreaterThan(19 * 6);
        assertThat(printed).isEqualTo(screen);
    }

    @Test
    void its_total_is_the_ribbon_s_and_the_difference_to_the_lanes_is_said() {
        Totals ribbon = plan.now().timeline(plan.now().current()).now().ledger().total(plan.scopeProperty().get());
        Map<String, Long> printed = printed();

        assertThat(printed).containsEntry("total posts", ribbon.bwtFte()).containsEntry("total cost", ribbon.bwtCost());
        assertThat(printed.get("here posts"))
                .isEqualTo(printed.get("Central posts") + printed.get("BCU posts") + printed.get("Specialist crime posts"))
                .isEqualTo(ribbon.bwtFte() + 24_00);
        assertThat(words()).contains("24 of 673 posts are on others’ BWT, which the figures of Met Intelligence leave out");
    }

    private static void put(Map<String, Long> to, String name, Totals totals, long change) {
        to.put(name + " posts", totals.bwtFte());
        to.put(name + " people", totals.strengthFte());
        to.put(name + " vacant", totals.vacantFte());
        to.put(name + " over", totals.overFte());
        to.put(name + " cost", totals.bwtCost());
        to.put(name + " change", change);
    }

    private Map<String, Long> printed() {
        return charts().flatMap(chart -> chart.diagram().points().stream())
                .collect(Collectors.toMap(Point::key, point -> point.amount().value(), (one, _) -> one, TreeMap::new));
    }

    private String words() {
        return charts().map(chart -> chart.diagram().words(paper.precision()))
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    private Stream<Block.Chart> charts() {
        return paper.blocks().stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast);
    }
}
