package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Option 1 moves 1 and 2 (entry 2) and 3 (entry 3) to Central East; December's workbook has 1 in North Area.
@ExtendWith(ApplicationExtension.class)
class ReplayJourneyTest {
    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.plan().act(new MovePosts(posts(3), hub("CE")), "");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void after_an_import_the_strip_leads_to_the_changes_and_settling_them_is_one_undo(FxRobot robot) throws Exception {
        december(robot);
        assertThat(words(robot, "#replay-strip-words")).isEqualTo("1 of 2 changes of option 1 Preferred need a look");

        robot.clickOn("#replay-strip-look");
        assertThat(words(robot, "#replay-foot")).isEqualTo("1 change is still to be decided.");
        assertThat(robot.lookup("#replay-settle").<Node>query().isDisabled()).isTrue();

        robot.clickOn("#choice-2-what-fits");
        assertThat(words(robot, "#replay-foot"))
                .isEqualTo("1 stand, 1 cut to what fits, 0 dropped. One step, one undo.");
        robot.clickOn("#replay-settle");

        OnDesk.waitUntil(() -> !on.layers.isCovered());
        assertThat(hubOf(1)).isEqualTo("NA");
        assertThat(hubOf(2)).isEqualTo("CE");
        assertThat(robot.lookup("#replay-strip").<Node>query().isVisible()).isFalse();

        robot.interact(() -> on.desk.actions().get("edit.undo").run());
        assertThat(hubOf(1)).isEqualTo("CE");
        OnDesk.waitUntil(() -> robot.lookup("#replay-strip").<Node>query().isVisible());
    }

    @Test
    void a_choice_made_by_keyboard_keeps_the_keyboard_where_it_is(FxRobot robot) throws Exception {
        december(robot);
        robot.interact(() -> on.desk.actions().get("option.replay").run());
        robot.interact(() -> robot.lookup("#choice-2-drop").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);

        assertThat(on.desk.scene().getFocusOwner().getId()).isEqualTo("choice-2-drop");
        assertThat(words(robot, "#replay-foot")).startsWith("1 stand, 0 cut to what fits, 1 dropped.");
    }

    @Test
    void changes_of_another_option_are_ticked_and_taken_into_this_one(FxRobot robot) throws Exception {
        robot.interact(() -> {
            on.plan().session().options().branch(1, 0, "Second");
            on.plan().switchTo(2);
            on.plan().act(new MovePosts(posts(3), hub("SC1")), "");
            on.desk.actions().get("option.take").run();
        });
        robot.clickOn("#tick-2").clickOn("#tick-3");
        assertThat(words(robot, "#take-summary")).isEqualTo("2 ticked: 1 would be taken, 1 to be decided");

        robot.clickOn("#choice-3-drop").clickOn("#take-take");

        OnDesk.waitUntil(() -> !on.layers.isCovered());
        assertThat(List.of(hubOf(1), hubOf(2), hubOf(3))).containsExactly("CE", "CE", "SC1");
    }

    private void december(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            Post gone = on.plan().baseline().plan().post(new PostId(1)).orElseThrow().at(hub("NA"));
            on.plan().session().act(0, new ImportPosts("december.xlsx", List.of(), List.of(gone)), "");
            on.plan().refresh();
        });
        OnDesk.waitUntil(() -> robot.lookup("#replay-strip").<Node>query().isVisible());
    }

    private String hubOf(int post) {
        return on.plan().standing().plan().post(new PostId(post)).orElseThrow().hub().value();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
