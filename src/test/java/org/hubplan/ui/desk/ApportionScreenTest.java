package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.NameGroups;
import org.hubplan.fixture.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The apportionment face by keyboard, in a plan that has no business groups yet.
@ExtendWith(ApplicationExtension.class)
class ApportionScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "apportion"));
        on.desk.shell().orElseThrow().go("money");
        ((ToggleButton) on.desk.scene().lookup("#money-face-apportion")).fire();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static String text(FxRobot robot, String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }

    private static Node named(FxRobot robot, String spoken) {
        return robot.lookup((Node node) -> spoken.equals(node.getAccessibleText())).query();
    }

    @Test
    void without_groups_the_ways_to_some_are_offered(FxRobot robot) {
        assertThat(robot.lookup("#apportion-empty").query().isVisible()).isTrue();
        assertThat(robot.lookup("#apportion-table").query().getParent().isVisible()).isFalse();

        robot.clickOn("#apportion-import");
        assertThat(on.importsAsked).isEqualTo(1);
        robot.clickOn("#apportion-from-commands");
        assertThat(text(robot, "#apportion-empty-trouble"))
                .startsWith("Every post of this plan is on the BWT of Met Intelligence.");
    }

    @Test
    void a_group_is_typed_and_enter_makes_it_so(FxRobot robot) {
        robot.clickOn("#apportion-group-name").write("Met HQ").push(KeyCode.TAB).write("600");
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#apportion-groups-trouble")).isEqualTo("Write both figures in FTE, as 260 or 12.5.");
        robot.push(KeyCode.TAB).write("10").push(KeyCode.ENTER);

        assertThat(on.plan().standing().plan().groups().named("Met HQ")).isPresent();
        assertThat(robot.lookup("#apportion-empty").query().isVisible()).isFalse();
    }

    @Test
    void a_floor_is_typed_without_losing_the_caret_and_the_table_is_carried_out(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new NameGroups(Groups.five().all()), "");
            on.layers.dismissToast();
        });
        robot.interact(() -> robot.lookup("#apportion-posts").<TextField>query().setText("4"));
        TextField floor = (TextField) named(robot, "Met HQ gives at least");
        robot.interact(floor::requestFocus);
        robot.write("1");

        assertThat(floor.isFocused()).isTrue();
        assertThat(named(robot, "Met HQ, Posts: 1")).isNotNull();
        assertThat(named(robot, "Frontline Policing, Sainte-Laguë: 1")).isNotNull();
        robot.interact(() -> robot.lookup("#apportion-carry-out").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#apportion-carried")).startsWith("Carried out: 4 posts from business groups by non-funded BWT");
        assertThat(on.plan().standing().plan().giving().posts()).isEqualTo(4);
    }
}
