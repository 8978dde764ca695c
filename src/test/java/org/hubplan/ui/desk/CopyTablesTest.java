package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.drill.DrillViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tables of the screens go to a letter or a spreadsheet with exact figures.
@ExtendWith(ApplicationExtension.class)
class CopyTablesTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "copy"));
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private String copied(FxRobot robot, String button) {
        String[] clipboard = new String[1];
        robot.interact(() -> {
            ((Button) on.desk.scene().lookup(button)).fire();
            clipboard[0] = Clipboard.getSystemClipboard().getString();
        });
        return clipboard[0];
    }

    private void go(FxRobot robot, String screen) {
        robot.interact(() -> on.desk.shell().orElseThrow().go(screen));
    }

    @Test
    void the_comparison_is_copied_to_the_penny(FxRobot robot) {
        go(robot, "compare");
        assertThat(copied(robot, "#compare-copy").lines().toList())
                .startsWith("Figure\t0 Baseline Figure\t1 Preferred Figure\t1 Preferred Change")
                .contains("BWT\t9.00\t9.00\t0.00", "CE Central East\t2.00\t4.00\t2.00");
    }

    @Test
    void the_money_of_each_year_is_copied_with_groups_folded_or_not(FxRobot robot) {
        go(robot, "money");
        assertThat(copied(robot, "#money-copy").lines().toList())
                .anyMatch(line -> line.contains("\t£ 2018/19\t£ 2019/20"))
                .anyMatch(line -> line.startsWith("New pay\t0.00\t0.00"));
    }

    @Test
    void posts_behind_a_figure_are_copied_and_none_of_their_words_is_a_formula(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new RetitlePosts(posts(5), "=HYPERLINK(A1)"), "");
            Drill vacancies = Drill.whole(Figure.VACANT_FTE, on.plan().scopeProperty().get());
            DrillView.open(on.layers, DrillViewModel.of(on.plan().now(), vacancies), Optional.empty(), _ -> {});
        });
        assertThat(copied(robot, "#drill-copy"))
                .contains("\t'=HYPERLINK(A1)\tDC\tResearch\t")
                .contains("\t1.00\t0.00\t1.00\t0.00\t61175.00\n");
    }
}
