package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.session.Mover;
import org.hubplan.ui.board.BoardViewModel;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A figure of the board clicked while a filter is on: its posts are those that match, and their sum is the figure.
/// MIB has posts 1 to 6 DC, of which 5 and 6 are vacant, and a DI.
@ExtendWith(ApplicationExtension.class)
class FilteredFigureTest {
    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @BeforeEach
    void atFullSize(FxRobot robot) {
        robot.interact(() -> board().sizeProperty().set(Optional.of(TileSize.FULL)));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void a_figure_of_a_tile_and_of_its_lane_opens_the_posts_that_match(FxRobot robot) {
        robot.interact(() -> {
            board().filters().add(new Chip.OfGrade(Grade.DC));
            board().filters().add(new Chip.InState(PostState.FILLED));
        });
        robot.clickOn(figure("posts"));
        assertThat(sum(robot)).isEqualTo("4 FTE");
        assertThat(robot.lookup("#drill-posts").queryTableView().getItems()).hasSize(4);
        robot.clickOn("#drill-close");
        robot.clickOn(robot.lookup("#lane-head-central .figure").<Node>query());
        assertThat(sum(robot)).isEqualTo("4 FTE");
        robot.clickOn("#drill-close");

        robot.interact(() -> board().filters().clear());
        robot.clickOn(figure("posts"));
        assertThat(sum(robot)).isEqualTo("7 FTE");
    }

    @Test
    void every_figure_s_posts_and_changes_add_up_to_what_matches(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new MovePosts(posts(4, 5, 7), hub("CE")), "");
            board().filters().add(new Chip.OfGrade(Grade.DC));
            for (Where where : new Where[] {Where.ANYWHERE, Where.at(hub("MIB")), Where.at(hub("CE"))}) {
                for (Figure figure : Figure.values()) {
                    long shown = board().filters().now().ledger().of(Scope.EVERYTHING, where).get(figure);
                    DrillViewModel behind = DrillViewModel.of(
                            on.plan().now(),
                            new Drill.Counted(figure, Scope.EVERYTHING, where, matching()));
                    assertThat(behind.sum()).as(figure + " " + where).isEqualTo(shown);
                }
            }
            DrillViewModel atCe = DrillViewModel.of(
                    on.plan().now(),
                    new Drill.Counted(
                            Figure.POSTS, Scope.EVERYTHING, Where.at(hub("CE")), matching()));
            assertThat(atCe.movers().stream().mapToLong(Mover::by).sum()).as("two DC came").isEqualTo(2);
            assertThat(atCe.of()).endsWith("only posts that match the filter");
        });
    }

    @Test
    void what_the_hubs_hold_more_than_the_ribbon_counts_opens_those_posts(FxRobot robot) {
        assertThat(robot.lookup("#filter-others").tryQuery().filter(Node::isVisible)).isEmpty();
        robot.interact(() -> on.plan().act(new TransferPosts(posts(4, 5), new Command("Central East BCU")), ""));

        Button others = robot.lookup("#filter-others").queryButton();
        assertThat(others.getText()).startsWith("2 of 9 posts");
        robot.clickOn(others);

        assertThat(robot.lookup("#drill-posts").queryTableView().getItems()).hasSize(2);
        assertThat(sum(robot)).isEqualTo("2");
        assertThat(robot.lookup("#drill").<Node>query().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText()))
                .contains("everything in the plan · 1 Preferred · only posts on others’ BWT");
    }

    private Optional<Drill.Alone> matching() {
        return board().filters().some().map(Drill.Alone::matching);
    }

    private BoardViewModel board() {
        return on.desk.board().orElseThrow().model();
    }

    private Node figure(String id) {
        return on.desk.board().orElseThrow().tile(hub("MIB")).orElseThrow().lookup("#" + id);
    }

    private static String sum(FxRobot robot) {
        return robot.lookup("#drill-sum").queryAs(Label.class).getText();
    }
}
