package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The order a planner put the posts table in is there again when the program is started anew.
@ExtendWith(ApplicationExtension.class)
class PostsOrderKeptTest {
    @TempDir
    Path folder;

    private Stage stage;
    private OnDesk on;

    @Start
    void show(Stage shown) {
        stage = shown;
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void posts_are_sorted_by_pay_after_a_start_as_before_it(FxRobot robot) throws TimeoutException {
        TableView<?> before = posts(robot);
        robot.interact(() -> sortByPay(before));
        assertThat(order(before)).isEqualTo("posts-cost DESCENDING");

        robot.interact(() -> {
            on.close();
            on = OnDesk.empty(stage, folder);
            on.plans.open(folder.resolve("plan.hubplan"));
        });
        OnDesk.waitUntil(() -> on.plans.openProperty().get().isPresent());
        assertThat(order(posts(robot))).isEqualTo("posts-cost DESCENDING");
    }

    private TableView<?> posts(FxRobot robot) {
        robot.interact(() -> {
            on.desk.actions().get("go.posts").run();
            on.layers.applyCss();
            on.layers.layout();
        });
        return robot.lookup("#posts-table").query();
    }

    private static <T> void sortByPay(TableView<T> table) {
        TableColumn<T, ?> pay = table.getColumns().stream()
                .filter(column -> column.getId().endsWith("cost"))
                .findFirst()
                .orElseThrow();
        pay.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(pay);
    }

    private static String order(TableView<?> table) {
        return String.join(
                ", ", table.getSortOrder().stream().map(column -> column.getId() + " " + column.getSortType()).toList());
    }
}
