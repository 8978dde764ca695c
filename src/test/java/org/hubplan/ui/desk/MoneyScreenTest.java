package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The money screen by mouse: option 1 adds a Band E at £41,200 from 1 April 2019, and nothing pays for it.
@ExtendWith(ApplicationExtension.class)
class MoneyScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "money"));
        Post like = on.plan().standing().plan().postNumbered("P8").orElseThrow();
        Post added = Post.added(
                on.plan().session().identities().nextPost(), like.grade(), "Research", like.owner(), like.hub(), 100, true);
        on.plan().act(new AddPosts(List.of(added), PayOrigin.NEW), "");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static Node spoken(FxRobot robot, String words) {
        return robot.lookup((Node node) -> words.equals(node.getAccessibleText())).query();
    }

    @Test
    void the_first_gap_stands_in_the_ribbon_and_leads_to_the_money(FxRobot robot) {
        robot.clickOn("#ribbon-unmet");

        assertThat(robot.lookup("#money-table").query().isVisible()).isTrue();
        assertThat(robot.lookup("#money-summary").<Label>query().getText()).startsWith("One-off £0 · five-year cash £206,000");
    }

    @Test
    void an_amount_opens_the_changes_behind_it(FxRobot robot) {
        robot.interact(() -> on.desk.shell().orElseThrow().go("money"));
        robot.clickOn(spoken(robot, "New pay, 2019/20: £41,200, gap, £41,200 by nothing yet"));

        assertThat(robot.lookup("#drill-sum").<Label>query().getText()).isEqualTo("£41,200");
        assertThat(robot.lookup("#drill-changes").<TableView<?>>query().getItems()).hasSize(1);
    }

    @Test
    void a_group_folds_to_its_sums_and_opens_again(FxRobot robot) {
        robot.interact(() -> on.desk.shell().orElseThrow().go("money"));
        assertThat(robot.lookup("Strength cost").tryQuery()).isEmpty();
        robot.clickOn("#money-fold-bill");

        assertThat(robot.lookup("Strength cost").tryQuery()).isPresent();
        robot.clickOn("#money-fold-costs");
        assertThat(robot.lookup("New pay").tryQuery()).isEmpty();
    }

    @Test
    void what_the_cost_turns_on_is_a_face_of_its_own(FxRobot robot) {
        robot.interact(() -> on.desk.shell().orElseThrow().go("money"));
        robot.clickOn("#money-face-assumptions");
        robot.doubleClickOn("#money-assumed-turnover").write("10");
        robot.clickOn("#money-assumed-set");

        assertThat(on.plan().standing().plan().funding().assumptions().turnover()).isEqualTo(10_00);
        assertThat(robot.lookup("#money-sensitivity").<TableView<?>>query().getItems()).hasSize(5);
    }
}
