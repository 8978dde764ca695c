package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner puts right how a workbook is read, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class ImportStepsScreenTest {
    @TempDir
    Path folder;

    private ImportWindow window;

    @Start
    void show(Stage stage) {
        window = new ImportWindow(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void a_field_is_dragged_onto_its_column(FxRobot robot) throws Exception {
        atColumns(robot);

        robot.drag("#import-chip-hub", MouseButton.PRIMARY);
        robot.dropTo("#import-holds-D");
        ImportWindow.until(() -> holds(robot, "D").equals("hub"));
        window.rest();

        assertThat(words(robot, "#import-sure-D")).isEqualTo("Certain");
        assertThat(words(robot, "#import-why-D")).isEqualTo("you said so");
        window.press(robot, "#import-step-4");
        assertThat(words(robot, "#import-accepted")).isEqualTo("3");
    }

    @Test
    void by_keyboard_alone_from_the_column_to_the_plan(FxRobot robot) throws Exception {
        atColumns(robot);
        robot.interact(() -> robot.lookup("#import-holds-D").query().requestFocus());

        int hub = box(robot, "#import-holds-D").getItems().indexOf(Optional.of(Field.HUB));
        robot.type(KeyCode.DOWN, hub + 1);
        robot.type(KeyCode.ENTER);
        window.rest();
        assertThat(holds(robot, "D")).isEqualTo("hub");
        assertThat(focused(robot)).isEqualTo("import-holds-D");
        robot.interact(() -> robot.lookup("#import-next").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(words(robot, "#import-values-words")).startsWith("These values are not known");
        robot.interact(() -> robot.lookup("#import-means-0").query().requestFocus());
        robot.type(KeyCode.DOWN, 3);
        robot.type(KeyCode.ENTER);
        window.rest();
        robot.interact(() -> robot.lookup("#import-next").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(words(robot, "#import-accepted")).isEqualTo("4");
        assertThat(focused(robot)).isEqualTo("import-confirm");
        robot.type(KeyCode.SPACE);
        ImportWindow.until(() -> robot.lookup("#import").tryQuery().isEmpty());
        assertThat(window.plan().baseline().plan().posts().count()).isEqualTo(4);
    }

    @Test
    void what_is_skipped_of_persons_is_marked_and_not_shown(FxRobot robot) throws Exception {
        atColumns(robot);

        assertThat(words(robot, "#import-sure-B")).isEqualTo("Skipped");
        assertThat(words(robot, "#import-why-B")).isEqualTo("about persons (names): skipped");
        assertThat(robot.lookup("Archer").tryQuery()).isEmpty();
        assertThat(robot.lookup("•••").tryQuery()).isPresent();
    }

    @Test
    void the_headings_are_moved_by_a_row_and_back_by_enter(FxRobot robot) throws Exception {
        atColumns(robot);

        window.press(robot, "#import-heading-down");
        assertThat(words(robot, "#import-heading-row")).isEqualTo("3");
        TableView<Row> raw = robot.lookup("#import-raw-columns").queryTableView();
        robot.interact(() -> {
            raw.requestFocus();
            raw.getSelectionModel().select(1);
        });
        robot.type(KeyCode.ENTER);
        window.rest();

        assertThat(words(robot, "#import-heading-row")).isEqualTo("2");
        assertThat(holds(robot, "A")).isEqualTo("post number");
    }

    @Test
    void a_mapping_is_saved_under_a_name_and_read_by_next_month(FxRobot robot) throws Exception {
        atColumns(robot);
        window.press(robot, "#import-chip-hub");
        window.press(robot, "#import-save-map");
        robot.interact(() -> ((TextField) robot.lookup("#import-map-name").query()).setText("Monthly list"));
        window.press(robot, "#import-map-save");
        assertThat(words(robot, "#import-used")).isEqualTo("Read by “Monthly list”");
        window.press(robot, "#import-cancel");

        window.drop(robot, Workbooks.otherWordsNextMonth(folder));
        ImportWindow.until(() -> robot.lookup("#import-confirm").tryQuery().isPresent());

        assertThat(words(robot, "#import-used")).isEqualTo("Read by “Monthly list”");
        assertThat(words(robot, "#import-accepted")).isEqualTo("1");
        window.press(robot, "#import-step-1");
        assertThat(box(robot, "#import-say-map").getItems()).hasSize(2);
    }

    @Test
    void back_leads_from_the_account_through_every_step(FxRobot robot) throws Exception {
        window.drop(robot, Workbooks.november(folder));
        ImportWindow.until(() -> robot.lookup("#import-confirm").tryQuery().isPresent());

        window.press(robot, "#import-back");
        assertThat(robot.lookup("#import-values").tryQuery()).isPresent();
        window.press(robot, "#import-back");
        assertThat(robot.lookup("#import-columns").tryQuery()).isPresent();
        window.press(robot, "#import-back");
        assertThat(box(robot, "#import-say-sheet").getItems()).hasSize(2);
        assertThat(robot.lookup("#import-back").tryQuery()).isEmpty();
    }

    @Test
    void what_could_be_two_things_and_dates_meant_two_ways_are_asked_about_in_the_window(FxRobot robot) throws Exception {
        window.drop(robot, Workbooks.postsAndRates(folder));
        ImportWindow.until(() -> robot.lookup("#import-as-posts").tryQuery().isPresent());
        assertThat(words(robot, "#import-question")).isEqualTo("both.xlsx could hold posts or rates: say which.");
        window.press(robot, "#import-as-posts");
        window.press(robot, "#import-step-4");
        window.press(robot, "#import-confirm");
        ImportWindow.until(() -> robot.lookup("#import").tryQuery().isEmpty());

        window.drop(robot, Workbooks.doubtfulDates(folder));
        ImportWindow.until(() -> robot.lookup("#import-dates-dmy").tryQuery().isPresent());
        assertThat(words(robot, "#import-question")).contains("day first or month first (02/01/2019)");
        window.press(robot, "#import-dates-dmy");

        assertThat(said(box(robot, "#import-say-dates"))).isEqualTo("day first");
        window.press(robot, "#import-step-4");
        assertThat(words(robot, "#import-accepted")).isEqualTo("1");
    }

    private void atColumns(FxRobot robot) throws Exception {
        window.drop(robot, Workbooks.otherWords(folder));
        ImportWindow.until(() -> robot.lookup("#import-chip-hub").tryQuery().isPresent());
        window.rest();
    }

    private static String holds(FxRobot robot, String letter) {
        ComboBox<?> holds = box(robot, "#import-holds-" + letter);
        return said(holds);
    }

    private static <T> String said(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static ComboBox<?> box(FxRobot robot, String id) {
        return robot.lookup(id).queryComboBox();
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.lookup("#import").query().getScene().getFocusOwner();
        return Optional.ofNullable(owner).map(Node::getId).orElse("");
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
