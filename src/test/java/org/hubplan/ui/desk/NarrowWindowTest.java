package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Top bar and ribbon in windows of several widths, with a what-if open and something tried out.
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {
    private static final List<Integer> WIDTHS = List.of(1280, 1200, 1100, 1000, 800, 640);

    @TempDir
    static Path shared;

    private OnDesk on;
    private Stage window;

    @Start
    void show(Stage stage) throws IOException {
        window = stage;
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "desk"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void nothing_of_the_top_bar_overlaps_or_sticks_out(FxRobot robot) {
        robot.interact(() -> on.desk.actions().get("what-if.begin").run());
        WIDTHS.forEach(width -> {
            widen(robot, width);
            assertApart(robot.lookup("#top-bar").query(), width);
        });
    }

    @Test
    void nothing_of_the_ribbon_overlaps_or_sticks_out_while_something_is_tried_out(FxRobot robot) {
        robot.interact(() -> on.plan().tryOut(new MovePosts(posts(1, 5), hub("CE"))));
        WIDTHS.forEach(width -> {
            widen(robot, width);
            assertApart(robot.lookup("#ribbon").query(), width);
            assertThat(robot.lookup("#ribbon-bwt").query().isVisible()).isTrue();
            assertThat(robot.lookup("#ribbon-vacancies").query().isVisible()).isTrue();
        });
    }

    @Test
    void figures_without_room_stand_behind_a_button_and_open_from_there(FxRobot robot) {
        widen(robot, 480);
        assertThat(robot.lookup("#ribbon-officers").query().isVisible()).isFalse();

        robot.clickOn("#ribbon-more").clickOn("#ribbon-officers-folded");

        assertThat(robot.lookup("#drill-sum").<Labeled>query().getText()).isEqualTo("7 FTE");
    }

    @Test
    void a_long_list_of_options_scrolls_and_is_walked_by_letters(FxRobot robot) {
        robot.interact(() -> {
            IntStream.rangeClosed(2, 30).forEach(number ->
                    on.plan().session().options().branch(1, 0, number == 27 ? "Zonal" : "Try " + number));
            on.plan().refresh();
        });
        robot.clickOn("#option");
        Node menu = robot.lookup(".hp-menu").query();
        assertThat(onScreen(menu).getMaxY()).isLessThan(on.desk.scene().getHeight());

        robot.write("z");
        Node found = on.desk.scene().getFocusOwner();
        assertThat(((Button) found).getText()).isEqualTo("27 Zonal");
        assertThat(onScreen(menu).contains(onScreen(found))).isTrue();
        robot.type(KeyCode.ENTER);

        assertThat(on.plan().now().current()).isEqualTo(27);
    }

    private void widen(FxRobot robot, double width) {
        robot.interact(() -> {
            window.setWidth(width);
            ((Region) on.desk.scene().getRoot()).resize(width, 720);
            on.desk.scene().getRoot().layout();
        });
        robot.interact(() -> on.desk.scene().getRoot().layout());
    }

    private static void assertApart(Node bar, int width) {
        List<Node> parts = Stream.of(".hp-pill", ".hp-flat", ".hp-segment", ".hp-search", ".hp-marking", ".hp-ribbon-figure", ".hp-would-be")
                .flatMap(kind -> bar.lookupAll(kind).stream())
                .filter(part -> part.isVisible() && part.getParent().isVisible())
                .toList();
        assertThat(parts).isNotEmpty();
        for (Node part : parts) {
            assertThat(onScreen(bar).contains(onScreen(part))).as("%s in the bar at %d", part, width).isTrue();
            parts.stream()
                    .filter(other -> other != part)
                    .forEach(other -> assertThat(inner(part).intersects(inner(other)))
                            .as("%s over %s at %d", part, other, width)
                            .isFalse());
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Without the pixel of an edge that neighbours share.
    private static Bounds inner(Node node) {
        Bounds whole = node.getLayoutBounds();
        return node.localToScene(new BoundingBox(1, 1, whole.getWidth() - 2, whole.getHeight() - 2));
    }
}
