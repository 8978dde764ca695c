package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner who makes options and tries what-ifs, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class OptionJourneyTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "desk"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private Option current() {
        return on.plan().now().currentTimeline().option();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private void choose(FxRobot robot, String words) {
        robot.clickOn("#option");
        Node item = robot.lookup(".hp-menu-item")
                .match((Node one) -> ((Labeled) one).getText().equals(words))
                .query();
        robot.clickOn(item);
    }

    @Test
    void the_option_menu_makes_a_new_option_and_names_what_is_in_its_way(FxRobot robot) {
        choose(robot, "New option from the baseline…");
        robot.write("preferred").push(KeyCode.ENTER);
        assertThat(text(robot, "#option-new-problem"))
                .isEqualTo("Option 1 is called Preferred already. Give this one another name.");

        robot.write(" two").push(KeyCode.ENTER);

        assertThat(isShown(robot, "#option-new")).isFalse();
        assertThat(current().words()).isEqualTo("2 preferred two");
    }

    @Test
    void an_option_is_duplicated_by_its_key_and_escape_leaves_it_be(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.ESCAPE);
        assertThat(on.plan().now().options()).hasSize(2);

        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.ENTER);
        assertThat(current().words()).isEqualTo("2 Preferred, copy");
    }

    @Test
    void a_locked_option_is_unlocked_for_a_reason(FxRobot robot) {
        choose(robot, "Lock this option (submit)…");
        robot.push(KeyCode.ENTER);
        assertThat(current().locked()).isTrue();

        choose(robot, "Unlock this option…");
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#option-unlock-problem")).startsWith("An option is unlocked for a reason");
        robot.write("sent back").push(KeyCode.ENTER);

        assertThat(current().locked()).isFalse();
        assertThat(on.plan().now().log().last().entry().reason()).isEqualTo("sent back");
    }

    @Test
    void an_archived_option_is_chosen_from_those_there_are(FxRobot robot) {
        robot.interact(() -> on.plan().ask(session -> session.options().duplicate(0, "Second")));
        robot.interact(() -> on.plan().ask(session -> session.options().archive(2)));

        choose(robot, "Restore an archived option…");
        robot.push(KeyCode.ENTER);

        assertThat(current().words()).isEqualTo("2 Second");
    }

    @Test
    void a_what_if_is_begun_answered_and_kept_by_key(FxRobot robot) {
        assertThat(isShown(robot, "#what-if")).isFalse();
        robot.push(KeyCode.F8);
        robot.interact(() -> on.plan().act(new MovePosts(posts(1, 2), hub("CE")), ""));

        assertThat(text(robot, "#what-if-beneath")).isEqualTo("on 1 Preferred");
        assertThat(text(robot, "#what-if-glance")).startsWith("1 change · ").contains("Posts moved +2");
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(isShown(robot, "#what-if-page")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot, "#what-if-page")).isFalse();

        robot.push(KeyCode.F9);
        assertThat(isShown(robot, "#what-if")).isFalse();
        assertThat(current().words()).isEqualTo("1 Preferred");
        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(4);
    }

    @Test
    void a_what_if_thrown_away_by_click_can_be_had_back(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.interact(() -> on.plan().act(new MovePosts(posts(1, 2), hub("CE")), ""));

        robot.clickOn("#what-if-discard");
        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(2);

        robot.clickOn("#toast-way");
        robot.write("Second thoughts").push(KeyCode.ENTER);
        assertThat(current().name()).isEqualTo("Second thoughts");
        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(4);
    }

    @Test
    void making_an_option_offers_no_undo_of_a_change(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1, 2), hub("CE")), ""));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.ENTER);

        assertThat(text(robot, "#toast")).startsWith("Make option 2");
        assertThat(robot.lookup("#toast-way").tryQuery()).isEmpty();
    }
}
