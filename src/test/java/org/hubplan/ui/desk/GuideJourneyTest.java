package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Memory;
import org.hubplan.ui.start.GuideStep;
import org.hubplan.ui.start.GuideViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The guide's four steps, by whichever way the planner goes.
@ExtendWith(ApplicationExtension.class)
class GuideJourneyTest {
    private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");

    @TempDir
    static Path shared;

    private Path folder;
    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "desk");
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void over_a_plan_of_ones_own_it_waits_in_help_until_it_is_asked_for(FxRobot robot) {
        assertThat(robot.lookup("#guide").query().isVisible()).isFalse();

        robot.type(KeyCode.F1).clickOn("Show the first steps");

        assertThat(robot.lookup("#guide").query().isVisible()).isTrue();
        assertThat(hint(robot)).isEqualTo("Open a hub: press the tile MIB, or Enter on it.");
        assertThat(tile(robot, "MIB").getPseudoClassStates()).contains(HINTED);
        assertThat(on.layers.isCovered()).isFalse();
    }

    @Test
    void each_step_is_noticed_however_it_is_done(FxRobot robot) throws TimeoutException {
        robot.interact(() -> on.desk.actions().get("guide.show").run());
        robot.interact(() -> on.desk.board().orElseThrow().model().openOrClose(hub("MIB")));
        assertThat(hint(robot)).isEqualTo("Drag these 6 DCs to Central East, or choose Move to… (Ctrl+M).");
        assertThat(tile(robot, "MIB").getPseudoClassStates()).doesNotContain(HINTED);
        assertThat(tile(robot, "CE").getPseudoClassStates()).contains(HINTED);

        robot.interact(() -> on.plan().tryOut(new MovePosts(posts(5), hub("CE"))));
        assertThat(hint(robot)).startsWith("See the figures above change");
        robot.interact(() -> on.plan().act(new MovePosts(posts(5), hub("NA")), ""));
        assertThat(hint(robot)).startsWith("Print or save the staffing plan: it is under Paper (Ctrl+");
        assertThat(robot.lookup("#rail-paper").query().getPseudoClassStates()).contains(HINTED);

        on.chosen = Optional.of(folder.resolve("staffing.pdf"));
        robot.clickOn("#guide-show");
        OnDesk.waitUntil(() -> on.work.jobs().isEmpty());
        robot.clickOn("#paper-save");
        OnDesk.waitUntil(() -> hint(robot).startsWith("Those are the first steps."));
        robot.clickOn("#guide-close");
        assertThat(robot.lookup("#guide").query().isVisible()).isFalse();
        assertThat(robot.lookup("#rail-paper").query().getPseudoClassStates()).doesNotContain(HINTED);
    }

    @Test
    void a_hub_opened_beside_is_a_hub_opened(FxRobot robot) {
        robot.interact(() -> {
            on.desk.actions().get("guide.show").run();
            on.desk.board().orElseThrow().model().beside().open(hub("CE"));
        });
        assertThat(hint(robot)).startsWith("Drag these 6 DCs");
    }

    @Test
    void by_keyboard_show_me_leads_to_what_a_step_is_done_with(FxRobot robot) {
        robot.interact(() -> {
            on.desk.actions().get("guide.show").run();
            robot.lookup("#guide-show").query().requestFocus();
        });
        robot.type(KeyCode.SPACE);
        assertThat(on.desk.scene().getFocusOwner()).isEqualTo(tile(robot, "MIB"));

        robot.type(KeyCode.ENTER);
        assertThat(hint(robot)).startsWith("Drag these 6 DCs");
    }

    @Test
    void how_far_the_planner_came_is_remembered_and_closing_it_too(FxRobot robot) {
        robot.interact(() -> {
            on.desk.actions().get("guide.show").run();
            on.plan().act(new MovePosts(posts(5), hub("NA")), "");
        });
        Memory again = new Memory(new DataFolder(folder).remembered());
        GuideViewModel next = new GuideViewModel(on.plan(), again);
        assertThat(next.openProperty().get()).isTrue();
        assertThat(next.doneProperty().get()).containsExactly(GuideStep.OPEN_PLAN, GuideStep.MOVE);
        assertThat(next.current()).contains(GuideStep.OPEN_HUB);

        robot.interact(() -> robot.lookup("#guide-close").queryButton().fire());

        assertThat(new GuideViewModel(on.plan(), new Memory(new DataFolder(folder).remembered())).openProperty().get())
                .isFalse();
    }

    @Test
    void a_change_taken_back_and_another_made_counts_once_made(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new MovePosts(posts(1), hub("CE")), "");
            on.desk.actions().get("guide.show").run();
            on.plan().undo();
        });
        assertThat(mark(robot, 3)).isEqualTo("3");

        robot.interact(() -> on.plan().act(new MovePosts(posts(2), hub("CE")), ""));

        assertThat(mark(robot, 3)).isEmpty();
    }

    private Node tile(FxRobot robot, String code) {
        return on.desk.board().orElseThrow().tile(hub(code)).orElseThrow();
    }

    private static String mark(FxRobot robot, int step) {
        return robot.lookup(".hp-guide-mark").<Labeled>queryAll().stream().skip(step - 1).findFirst().orElseThrow().getText();
    }

    private static String hint(FxRobot robot) {
        return robot.lookup("#guide-hint").<Labeled>query().getText();
    }
}
