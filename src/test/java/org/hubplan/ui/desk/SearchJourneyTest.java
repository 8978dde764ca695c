package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.changes.ChangeRow;
import org.hubplan.ui.filter.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Found by typing and gone to by Enter; a filter kept as a view and looked through again.
@ExtendWith(ApplicationExtension.class)
class SearchJourneyTest {
    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void what_is_found_is_gone_to(FxRobot robot) {
        find(robot, "ce");
        assertThat(board().model().opened().hubProperty().get()).map(Hub::code).contains(hub("CE"));

        find(robot, "p5");
        assertThat(((Label) robot.lookup("#post-title").query()).getText()).startsWith("P5");
        robot.type(KeyCode.ESCAPE);

        find(robot, "tasking");
        assertThat(board().model().filters().filter().functions()).containsExactly("Tasking");
    }

    @Test
    void a_change_found_is_chosen_in_the_list_of_changes(FxRobot robot) {
        robot.interact(() -> {
            on.desk.board().orElseThrow().model().plan().act(new MovePosts(posts(1), hub("CE")), "Riverside cover");
            on.desk.board().orElseThrow().model().plan().act(new MovePosts(posts(2), hub("CE")), "");
        });

        find(robot, "riverside");

        TableView<ChangeRow> changes = robot.lookup("#changes-list").query();
        assertThat(changes.getSelectionModel().getSelectedItem().reason()).isEqualTo("Riverside cover");
    }

    @Test
    void a_view_that_was_kept_is_found_and_looked_through_again(FxRobot robot) {
        robot.interact(() -> on.desk.actions().get("filter.choose").run());
        robot.clickOn("#filter-state-Vacant").type(KeyCode.ESCAPE);
        robot.clickOn("#filter-views").clickOn(".hp-menu-item");
        robot.write("gaps").type(KeyCode.ENTER);
        robot.interact(() -> on.desk.actions().get("filter.clear").run());
        assertThat(board().model().filters().filter().isAll()).isTrue();

        find(robot, "gaps");

        assertThat(board().model().filters().filter().states()).containsExactly(PostState.VACANT);
        assertThat(board().model().filters().matching().posts()).isEqualTo(2);
    }

    private void find(FxRobot robot, String typed) {
        robot.interact(() -> on.desk.actions().get("palette.open").run());
        robot.clickOn("#palette-text").write(typed).type(KeyCode.ENTER);
    }

    private BoardView board() {
        return on.desk.board().orElseThrow();
    }
}
