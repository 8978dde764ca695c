package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Posts edited in the table, by mouse and keyboard: the plan and the ribbon follow.
@ExtendWith(ApplicationExtension.class)
class PostsEditJourneyTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    /// P1-P180 DC filled, P181-P220 DC vacant, P221 Band E filled, all at MIB in Research.
    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.with(stage, Files.createTempDirectory(shared, "edit"), PlanFixture.plan().at("MIB")
                .filled(180, Grade.DC, "Research")
                .vacant(40, Grade.DC, "Research")
                .filled(1, Grade.BAND_E, "Research")
                .build());
        on.desk.shell().orElseThrow().go("posts");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void a_cell_is_edited_by_the_keyboard_alone_and_taken_back_in_one_step(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.F2);
        assertThat(robot.lookup("#cell-edit-field").queryAs(TextField.class).getText()).isEqualTo("Research DC");
        robot.write(" abroad");
        robot.push(KeyCode.ENTER);

        assertThat(post(1).title()).as("the words that were there stay").isEqualTo("Research DC abroad");
        assertThat(on.layers.isCovered()).isFalse();
        assertThat(table().isFocused()).isTrue();

        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        robot.write("bnd");
        assertThat(text(robot, "#cell-edit-problem")).isEqualTo("“bnd” is no rank or band. Write one such as DC, DS or Band E.");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#cell-edit").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Band E");
        assertThat(text(robot, "#cell-edit-problem"))
                .isEqualTo("Post P1 is filled by an officer and can't become Band E. Vacate it first.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("DS");
        assertThat(on.plan().previewProperty().get().isNone()).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(post(1).grade()).isEqualTo(Grade.DS);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(post(1).grade()).isEqualTo(Grade.DC);
        assertThat(post(1).title()).isEqualTo("Research DC");
    }

    @Test
    void a_double_click_edits_a_cell_or_opens_the_post_where_it_cannot_be_edited(FxRobot robot) {
        Node title = cell(robot, "Research DC");
        robot.doubleClickOn(title);
        assertThat(robot.lookup("#cell-edit-field").queryAs(TextField.class).getText()).isEqualTo("Research DC");
        robot.push(KeyCode.ESCAPE);

        robot.doubleClickOn(cell(robot, "P1"));
        assertThat(robot.lookup("#cell-edit").tryQuery()).isEmpty();
        assertThat(on.layers.isCovered()).isTrue();
    }

    @Test
    void what_was_taken_on_the_board_is_in_sight_in_the_table(FxRobot robot) {
        robot.interact(() -> {
            on.desk.shell().orElseThrow().go("board");
            on.desk.board().orElseThrow().model().hand().selectPosts(Set.copyOf(posts(200)));
            on.desk.shell().orElseThrow().go("posts");
        });

        assertThat(cell(robot, "P200").isVisible()).isTrue();
    }

    @Test
    void escape_leaves_a_cell_and_the_ribbon_as_they_were(FxRobot robot) {
        Plan before = on.plan().standing().plan();
        select(robot, 0);
        robot.push(KeyCode.F2);
        robot.write("Something else");
        assertThat(on.plan().previewProperty().get().isNone()).isFalse();
        robot.push(KeyCode.ESCAPE);

        assertThat(on.plan().standing().plan()).isEqualTo(before);
        assertThat(on.plan().previewProperty().get().isNone()).isTrue();
    }

    @Test
    void fields_of_all_posts_selected_are_set_at_once_after_a_look_at_what_becomes_of_what(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().selectRange(100, 221));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> {
            box(robot, "#bulk-hub").getEditor().setText("ce");
            robot.lookup("#bulk-fte").queryAs(TextField.class).setText("0.8");
            box(robot, "#bulk-grade").getEditor().setText("DS");
        });

        assertThat(text(robot, "#bulk-edit-count")).isEqualTo("120 change · 0 unchanged · 1 can’t");
        assertThat(robot.lookup("#bulk-edit-steps").query().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText()))
                .contains(
                        "Left as it is: Post P221 is filled by police staff and can't become DS. Vacate it first.",
                        "120 posts: Grade DC → DS",
                        "120 posts: Hub MIB Central Intelligence → CE Central East",
                        "120 posts: FTE 1 → 0.8");
        assertThat(text(robot, "#edit-effect")).contains("BWT, FTE 221 → 197").contains("Posts moved 0 → 120");
        assertThat(figure(robot, "ribbon-moved")).startsWith("Posts moved", "120", "now 0");
        assertThat(text(robot, "#edit-confirm")).isEqualTo("Change 120 posts, leave out 1");
        robot.clickOn("#edit-confirm");

        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(120)
                .allMatch(post -> post.fte() == 80 && post.grade() == Grade.DS);
        assertThat(post(221).hub()).isEqualTo(hub("MIB"));
        assertThat(figure(robot, "ribbon-moved")).contains("120");
        assertThat(text(robot, "#toast")).isEqualTo("Edit 120 DC at Central Intelligence: grade DS, hub Central East, FTE 0.8");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(on.plan().standing().plan().postsAt(hub("MIB"))).hasSize(221);
        assertThat(figure(robot, "ribbon-moved")).contains("0");
    }

    @Test
    void edit_begins_at_the_first_field_and_says_of_each_that_it_stays_until_it_is_written(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().selectRange(0, 3));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(on.desk.scene().getFocusOwner().getId()).isEqualTo("bulk-title");
        assertThat(robot.lookup("#bulk-title").queryAs(TextField.class).getPromptText()).isEqualTo("leave as it is");
        assertThat(box(robot, "#bulk-hub").getPromptText()).isEqualTo("leave as it is");

        robot.interact(() -> ((CheckBox) robot.lookup("#bulk-set-shift").query()).setSelected(true));
        assertThat(robot.lookup("Blank: what they have is taken away").tryQuery()).isPresent();
        robot.interact(() -> ((CheckBox) robot.lookup("#bulk-set-shift").query()).setSelected(false));
        assertThat(robot.lookup("Blank: what they have is taken away").tryQuery()).isEmpty();

        robot.write("Researcher");
        robot.interact(() -> ((DatePicker) robot.lookup("#edit-effective").query()).getEditor().setText("6 Jan 2020"));
        robot.clickOn("#edit-confirm");
        assertThat(post(3).title()).isEqualTo("Researcher");
        assertThat(on.plan().now().log().last().entry().effective()).isEqualTo(LocalDate.of(2020, 1, 6));
    }

    @Test
    void two_hundred_rows_are_pasted_once_the_planner_has_seen_what_they_change(FxRobot robot) {
        Plan before = on.plan().standing().plan();
        String rows = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> "P" + n + "\t" + (n == 7 ? "Band Q" : "DC") + "\tTitle " + n + "\t" + (n > 100 ? "CE" : "MIB"))
                .collect(Collectors.joining("\r\n"));
        copy(robot, "Post No\tRank\tPost Title\tHub\r\n" + rows + "\r\nP999\tDC\tx\tCE\r\n");
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(on.plan().standing().plan()).isEqualTo(before);
        assertThat(texts(robot, "#paste-changes", "#paste-unchanged", "#paste-faulty"))
                .containsExactly("199 rows change a post", "0 as they are", "2 can’t be taken");
        TableView<?> shown = robot.lookup("#paste-rows").queryTableView();
        assertThat(shown.getItems().getFirst().toString())
                .contains("P7", "Rank: “Band Q” is no rank or band. Write one such as DC, DS or Band E.");
        assertThat(text(robot, "#edit-effect")).isEqualTo("Posts moved 0 → 100");
        assertThat(figure(robot, "ribbon-moved")).startsWith("Posts moved", "100", "now 0");
        robot.clickOn("#edit-confirm");

        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(100);
        assertThat(post(150).title()).isEqualTo("Title 150");
        assertThat(post(7).title()).isEqualTo("Research DC");
        assertThat(figure(robot, "ribbon-moved")).contains("100");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(on.plan().standing().plan()).isEqualTo(before);
    }

    @Test
    void values_without_headings_go_down_from_the_cell_and_one_value_fills_what_is_selected(FxRobot robot) {
        select(robot, 2);
        copy(robot, "First\tDS\nSecond\tDI\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.clickOn("#edit-confirm");
        List<String> both = List.of(table().getItems().get(2).toString(), table().getItems().get(3).toString());
        assertThat(both.get(0)).contains("title=First", "grade=DS");
        assertThat(both.get(1)).contains("title=Second", "grade=DI");

        robot.interact(() -> table().getSelectionModel().selectRange(10, 20));
        copy(robot, "The same");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text(robot, "#edit-confirm")).isEqualTo("Change 11 posts");
        robot.push(KeyCode.ESCAPE);
        assertThat(on.plan().previewProperty().get().isNone()).isTrue();
    }

    // ---- what a planner does and sees

    private void select(FxRobot robot, int row) {
        robot.interact(() -> {
            table().getSelectionModel().clearAndSelect(row);
            table().requestFocus();
        });
    }

    private void copy(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private TableView<?> table() {
        return (TableView<?>) on.desk.scene().lookup("#posts-table");
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.lookup("#posts-table").query().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof Labeled cell && words.equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static ComboBox<?> box(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private Post post(int n) {
        return on.plan().standing().plan().post(posts(n).getFirst()).orElseThrow();
    }

    private static String text(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node instanceof Labeled labelled
                ? labelled.getText()
                : node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).findFirst().orElse("");
    }

    private static List<String> texts(FxRobot robot, String... ids) {
        return List.of(ids).stream().map(id -> text(robot, id)).toList();
    }

    private static List<String> figure(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
