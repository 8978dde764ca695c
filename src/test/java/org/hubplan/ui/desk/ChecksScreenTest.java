package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Force;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner at the checks screen.
@ExtendWith(ApplicationExtension.class)
class ChecksScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "checks"));
        on.plan().switchTo(1);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void with_nothing_broken_the_screen_says_so_and_what_to_do(FxRobot robot) {
        robot.clickOn("#rail-checks");

        assertThat(text(robot, "#checks-none")).startsWith("No limit is broken. Under Limits stands what is looked at");
        assertThat(robot.lookup("#open-checks").queryButton().getAccessibleText()).isEqualTo("No limit is broken");
    }

    @Test
    void a_broken_limit_is_counted_in_the_top_bar_listed_and_opens_its_hub_on_the_board(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1, 2), hub("COV")), ""));
        assertThat(robot.lookup("#open-checks").queryButton().getText()).isEqualTo("1");

        robot.clickOn("#open-checks");
        assertThat(text(robot, ".checks-row .warning-line"))
                .isEqualTo("Covert Intelligence (COV) is restricted: 2 posts come to it.");
        robot.clickOn(".checks-open");

        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("board");
        assertThat(on.desk.board().orElseThrow().model().opened().hubProperty().get().map(Hub::code)).contains(hub("COV"));
        assertThat(text(robot, "#broken-here .warning-line"))
                .isEqualTo("Covert Intelligence (COV) is restricted: 2 posts come to it.");
    }

    @Test
    void a_limit_is_switched_off_and_what_broke_it_goes(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("COV")), ""));
        robot.clickOn("#rail-checks");
        robot.clickOn("#checks-limits");
        robot.clickOn("#limit-restricted-off");

        assertThat(on.plan().now().limits().force(Limit.RESTRICTED)).isEqualTo(Force.OFF);
        robot.clickOn("#checks-broken");
        assertThat(text(robot, "#checks-summary")).isEqualTo("No limit is broken");
    }

    @Test
    void desks_typed_for_a_hub_are_kept_when_enter_is_pressed(FxRobot robot) {
        robot.clickOn("#rail-checks");
        robot.clickOn("#checks-limits");
        TextField desks = robot.lookup("#desks-MIB").queryAs(TextField.class);
        robot.interact(desks::requestFocus);
        robot.write("3").type(KeyCode.ENTER);

        assertThat(on.plan().now().limits().of(hub("MIB")).desks()).isEqualTo(OptionalInt.of(3));
        assertThat(on.plan().checked().now()).hasSize(1);
    }

    @Test
    void what_can_not_be_a_number_is_said_above_the_limits(FxRobot robot) {
        robot.clickOn("#rail-checks");
        robot.clickOn("#checks-limits");
        robot.interact(() -> robot.lookup("#minimum-MIB").query().requestFocus());
        robot.write("many").type(KeyCode.ENTER);

        assertThat(text(robot, "#limits-trouble")).isEqualTo("FTE is a number with at most two decimals, or nothing.");
        assertThat(List.copyOf(on.plan().now().limits().hubs().keySet())).isEmpty();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }
}
