package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.ui.kit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever works by keyboard is after a dialog where they were before it.
@ExtendWith(ApplicationExtension.class)
class FocusAfterTest {
    /// Which take another plan, another screen or leave the program.
    private static final Set<String> ELSEWHERE =
            Set.of("plan.sample", "plan.import", "window.quit", "board.meeting", "look.meeting", "plan.reopen");

    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "focus"));
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void after_every_dialog_an_action_opens_the_keyboard_is_where_it_was(FxRobot robot) {
        List<String> opened = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<Action> all = on.desk.actions().all().stream()
                .filter(action -> !ELSEWHERE.contains(action.id()) && !action.id().startsWith("go."))
                .toList();
        for (Action action : all) {
            Node tile = on.desk.board().orElseThrow().tile(hub("MIB")).orElseThrow();
            robot.interact(() -> {
                tile.requestFocus();
                action.run();
            });
            if (on.layers.isCovered()) {
                opened.add(action.id());
                for (int presses = 0; on.layers.isCovered() && presses < 3; presses++) {
                    robot.type(KeyCode.ESCAPE);
                }
                if (on.layers.isCovered() || !isBack(tile)) {
                    lost.add(action.id() + ": " + on.desk.scene().getFocusOwner());
                }
                robot.interact(on.layers::closeAll);
            }
            robot.interact(() -> on.desk.shell().orElseThrow().go("board"));
        }

        assertThat(lost).isEmpty();
        assertThat(opened).hasSizeGreaterThan(10).contains("palette.open", "help.open", "work.open", "plan.recent");
    }

    /// On the tile, or on the table where that is what the action is about.
    private boolean isBack(Node tile) {
        Node owner = on.desk.scene().getFocusOwner();
        return owner == tile || tile.getScene() == null && "posts-table".equals(owner.getId());
    }

    @Test
    void escape_closes_a_dialog_from_within_its_list(FxRobot robot) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("one", "two");
        robot.interact(() -> on.layers.openDialog(new VBox(list), Pos.CENTER));
        assertThat(list.isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);

        assertThat(on.layers.isCovered()).isFalse();
    }

    @Test
    void where_what_had_the_keyboard_was_drawn_anew_meanwhile_its_like_has_it(FxRobot robot) {
        Button before = button();
        VBox place = new VBox(before);
        robot.interact(() -> {
            on.layers.setContent(place);
            before.requestFocus();
            on.layers.openDialog(new VBox(new Button("in it")), Pos.CENTER);
            place.getChildren().setAll(new Button("another"), button());
        });

        robot.type(KeyCode.ESCAPE);

        assertThat(on.desk.scene().getFocusOwner()).isSameAs(place.getChildren().getLast());
    }

    @Test
    void where_it_is_gone_what_is_nearest_has_the_keyboard(FxRobot robot) {
        Button before = button();
        VBox place = new VBox(before);
        Button other = new Button("other");
        robot.interact(() -> {
            on.layers.setContent(new VBox(new Button("far"), place));
            before.requestFocus();
            on.layers.openDialog(new VBox(new Button("in it")), Pos.CENTER);
            place.getChildren().setAll(other);
        });

        robot.type(KeyCode.ESCAPE);

        assertThat(on.desk.scene().getFocusOwner()).isSameAs(other);
    }

    private static Button button() {
        Button button = new Button("mine");
        button.setId("mine");
        return button;
    }
}
