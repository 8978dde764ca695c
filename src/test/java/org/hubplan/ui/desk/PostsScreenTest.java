package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hubplan.change.RestrictPosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.ledger.Scope;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.posts.PostColumn;
import org.hubplan.ui.posts.PostLine;
import org.hubplan.ui.posts.PostsView;
import org.hubplan.ui.posts.Sorting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The table of posts as a planner uses it: with the mouse, and with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class PostsScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "posts"));
        on.plan().switchTo(1);
        on.desk.shell().orElseThrow().go("posts");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private TableView<PostLine> table() {
        return view().lookup("#posts-table") instanceof TableView<?> found ? typed(found) : null;
    }

    @SuppressWarnings("unchecked")
    private static TableView<PostLine> typed(TableView<?> table) {
        return (TableView<PostLine>) table;
    }

    private PostsView view() {
        return (PostsView) on.desk.scene().lookup("#posts-screen");
    }

    private Hand hand() {
        return on.desk.board().orElseThrow().model().hand();
    }

    private List<Integer> shown() {
        return table().getItems().stream().map(line -> line.id().value()).toList();
    }

    private List<Integer> selected() {
        return table().getSelectionModel().getSelectedItems().stream().map(line -> line.id().value()).sorted().toList();
    }

    private List<String> headings() {
        return table().getColumns().stream().map(TableColumn::getText).toList();
    }

    private String text(String id) {
        return ((Labeled) on.desk.scene().lookup(id)).getText();
    }

    private void run(FxRobot robot, String action) {
        robot.interact(() -> on.desk.actions().get(action).run());
    }

    // ---- selection

    @Test
    void rows_selected_by_keyboard_are_moved_by_keyboard_and_stay_selected(FxRobot robot) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(4);
        });
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("AS").type(KeyCode.ENTER);

        assertThat(on.plan().standing().ledger().at(Scope.EVERYTHING, hub("AS")).posts()).isEqualTo(2);
        assertThat(selected()).containsExactly(5, 6);
        assertThat(PostColumn.HUB.words(table().getItems().get(4))).isEqualTo("AS Central South");
        assertThat(PostColumn.CHANGE.words(table().getItems().get(4))).isEqualTo("→ moved");
    }

    @Test
    void the_same_is_done_by_clicks_alone(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().selectIndices(7, 8));
        robot.clickOn("#posts-move-to");
        robot.write("AS").type(KeyCode.ENTER);

        assertThat(on.plan().standing().ledger().at(Scope.EVERYTHING, hub("AS")).posts()).isEqualTo(2);
        assertThat(on.plan().standing().ledger().at(Scope.EVERYTHING, hub("CE")).posts()).isZero();
    }

    @Test
    void a_stack_taken_on_the_board_is_selected_in_the_table_and_posts_of_the_table_on_the_board(FxRobot robot) {
        robot.interact(() -> {
            on.desk.shell().orElseThrow().go("board");
            hand().select(List.of(Bunch.of(new Stack(hub("MIB"), "Tasking", DI))));
            on.desk.shell().orElseThrow().go("posts");
        });
        assertThat(selected()).containsExactly(7);

        robot.interact(() -> table().getSelectionModel().clearAndSelect(0));
        assertThat(hand().selectionProperty().get().posts()).isEqualTo(Set.of(new PostId(1)));
    }

    @Test
    void cut_here_is_pasted_on_the_board(FxRobot robot) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(6);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        robot.interact(() -> on.desk.board().orElseThrow().model().paste(hub("CE")));

        assertThat(on.plan().standing().plan().post(new PostId(7)).orElseThrow().hub()).isEqualTo(hub("CE"));
    }

    @Test
    void sorting_keeps_the_same_posts_selected(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().selectIndices(0, 6));
        robot.interact(() -> view().model().shape().sort(Sorting.NONE.by(PostColumn.NUMBER, false)));

        assertThat(shown()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(selected()).containsExactly(1, 7);
        assertThat(hand().selectionProperty().get().posts()).containsExactlyInAnyOrder(new PostId(1), new PostId(7));
    }

    @Test
    void filtering_and_sorting_at_a_head_keep_the_same_posts_in_hand(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().selectAll());
        robot.interact(() -> view().model().row().typedProperty(PostColumn.GRADE).set("DC"));
        assertThat(selected()).containsExactly(1, 2, 3, 4, 5, 6);
        robot.interact(() -> {
            TableColumn<PostLine, ?> number = table().getColumns().get(1);
            number.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(number));
        });
        robot.interact(() -> view().model().clearFilters());

        assertThat(shown()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(selected()).hasSize(9);
        assertThat(hand().selectionProperty().get().posts()).hasSize(9);
        robot.interact(() -> table().getSelectionModel().clearAndSelect(0));
        assertThat(selected()).containsExactly(9);
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(0);
    }

    // ---- order, filters, columns

    @Test
    void the_order_is_chosen_from_a_menu_and_seen_at_the_head(FxRobot robot) {
        run(robot, "posts.sort");
        robot.interact(() -> button("Hub").fire());

        assertThat(shown()).containsExactly(8, 9, 1, 2, 3, 4, 5, 6, 7);
        assertThat(headings()).contains("Hub ↑");
    }

    @Test
    void sorting_at_a_head_is_the_same_order(FxRobot robot) {
        robot.interact(() -> {
            TableColumn<PostLine, ?> grade = table().getColumns().stream()
                    .filter(column -> column.getText().equals("Grade"))
                    .findFirst()
                    .orElseThrow();
            grade.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(grade));
        });

        assertThat(view().model().shape().sortingProperty().get()).isEqualTo(Sorting.NONE.by(PostColumn.GRADE, false));
        assertThat(shown()).startsWith(8, 9);
    }

    @Test
    void the_way_a_column_is_sorted_is_read_however_narrow_it_is(FxRobot robot) {
        robot.interact(() -> {
            view().model().shape().sort(Sorting.NONE.by(PostColumn.FTE, true).by(PostColumn.NUMBER, false));
            table().getColumns().stream()
                    .filter(column -> column.getUserData() == PostColumn.NUMBER)
                    .forEach(column -> column.setPrefWidth(44));
            on.desk.scene().getRoot().applyCss();
            on.desk.scene().getRoot().layout();
        });
        Label heading = head("Number");
        Label mark = head("↓1");

        assertThat(heading.isTextTruncated()).isTrue();
        assertThat(heading.getTooltip().getText()).isEqualTo("Number");
        assertThat(mark.isTextTruncated()).isFalse();
        assertThat(mark.localToScene(mark.getBoundsInLocal()).getMaxX())
                .isLessThanOrEqualTo(on.desk.scene().lookup("#posts-filter-number").localToScene(44, 0).getX());
    }

    private Label head(String words) {
        return table().lookupAll(".column-header .label .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_typed_above_a_column_filters_and_escape_clears_it(FxRobot robot) {
        robot.interact(() -> on.desk.scene().lookup("#posts-filter-grade").requestFocus());
        robot.write("=di");
        assertThat(shown()).containsExactly(7);
        assertThat(text("#posts-shown")).startsWith("1 of 9 posts · 1 FTE · 0 FTE vacant");

        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).hasSize(9);
    }

    @Test
    void the_keyboard_reaches_the_filters_and_comes_back_to_the_rows(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertThat(on.desk.scene().getFocusOwner().getId()).isEqualTo("posts-filter-change");

        robot.push(KeyCode.TAB);
        assertThat(on.desk.scene().getFocusOwner().getId()).isEqualTo("posts-filter-number");

        robot.push(KeyCode.DOWN);
        assertThat(on.desk.scene().getFocusOwner()).isEqualTo(table());
    }

    @Test
    void a_filter_no_post_fits_says_so_and_is_cleared_there(FxRobot robot) {
        robot.interact(() -> ((TextField) on.desk.scene().lookup("#posts-filter-title")).setText("nobody"));
        assertThat(((Label) on.desk.scene().lookup("#posts-none .label")).getText()).isEqualTo("No post fits the filters.");

        robot.clickOn("#posts-none-way");
        assertThat(shown()).hasSize(9);
    }

    @Test
    void what_is_typed_above_columns_stands_among_the_chips_and_is_taken_off_there(FxRobot robot) {
        robot.interact(() -> {
            view().model().filters().add(new Chip.OfGrade(DC));
            view().model().row().typedProperty(PostColumn.STATE).set("vacant");
            view().model().row().typedProperty(PostColumn.FTE).set("<=1");
            view().model().row().typedProperty(PostColumn.COST).set("none");
        });
        assertThat(chips()).as("what can't be read filters nothing").containsExactly("DC", "FTE <=1", "State contains “vacant”");
        assertThat(text("#filter-line")).isEqualTo("2 of 9 posts match · totals count all");

        robot.clickOn("State contains “vacant”");
        assertThat(chips()).containsExactly("DC", "FTE <=1");
        assertThat(((TextField) on.desk.scene().lookup("#posts-filter-state")).getText()).isEmpty();
        assertThat(shown()).containsExactly(1, 2, 3, 4, 5, 6);

        robot.clickOn("#filter-clear");
        assertThat(chips()).isEmpty();
        assertThat(shown()).hasSize(9);
        assertThat(on.desk.scene().lookup("#filter-clear")).isNull();
    }

    @Test
    void a_column_filter_alone_is_seen_and_goes_by_the_keyboard(FxRobot robot) {
        robot.interact(() -> view().model().row().typedProperty(PostColumn.TITLE).set("-research"));
        assertThat(chips()).containsExactly("Title without “research”");
        robot.interact(() -> on.desk.scene().lookup("#filter-chips .filter-chip").requestFocus());
        robot.type(KeyCode.DELETE);

        assertThat(chips()).isEmpty();
        assertThat(shown()).hasSize(9);
        assertThat(on.desk.scene().getFocusOwner().getId()).isEqualTo("filter-choose");
    }

    @Test
    void a_saved_view_keeps_what_is_asked_of_columns_and_the_order(FxRobot robot) {
        robot.interact(() -> {
            view().model().row().typedProperty(PostColumn.BUILDING).set("=");
            view().model().shape().sort(Sorting.NONE.by(PostColumn.NUMBER, false));
        });
        robot.clickOn("#filter-views");
        robot.interact(() -> button("Save this view…").fire());
        robot.write("Nowhere").type(KeyCode.ENTER);
        robot.interact(() -> {
            view().model().clearFilters();
            view().model().row().typedProperty(PostColumn.GRADE).set("DI");
            view().model().shape().show(PostColumn.BUILDING, false);
            view().model().shape().sort(Sorting.NONE);
            on.desk.shell().orElseThrow().go("board");
        });
        robot.clickOn("#filter-views");
        robot.interact(() -> button("Nowhere").fire());

        assertThat(chips()).as("in a column that was hidden").containsExactly("Building is blank");
        assertThat(headings()).contains("Number ↓", "Building");
        assertThat(shown()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void chips_that_fit_beside_the_field_take_no_second_line(FxRobot robot) {
        double without = stripHeight(robot);
        robot.interact(() -> {
            view().model().row().typedProperty(PostColumn.FTE).set("<=1");
            view().model().row().typedProperty(PostColumn.COST).set(">60k");
        });
        assertThat(chips()).hasSize(2);

        assertThat(stripHeight(robot)).isEqualTo(without);
    }

    private double stripHeight(FxRobot robot) {
        Region strip = (Region) on.desk.scene().lookup("#filter-strip");
        robot.interact(() -> {
            on.desk.scene().getRoot().applyCss();
            on.desk.scene().getRoot().layout();
        });
        return strip.getHeight();
    }

    private List<String> chips() {
        return ((Pane) on.desk.scene().lookup("#filter-chips")).getChildren().stream()
                .filter(chip -> chip.getStyleClass().contains("filter-chip"))
                .map(chip -> ((Button) chip).getText())
                .toList();
    }

    @Test
    void columns_chosen_by_keyboard_are_seen_at_once_and_kept(FxRobot robot) {
        run(robot, "posts.columns");
        robot.interact(() -> on.desk.scene().lookup("#posts-column-title").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headings()).doesNotContain("Title");
        assertThat(((CheckBox) on.desk.scene().lookup("#posts-column-title")).isSelected()).isFalse();

        assertThat(on.memory.now().kept("posts.columns").orElseThrow()).contains("title:", ":hidden");
        robot.interact(() -> ((Button) on.desk.scene().lookup("#posts-columns-reset")).fire());
        assertThat(headings()).contains("Title");
        assertThat(on.memory.now().kept("posts.columns")).isEmpty();
    }

    // ---- one post, and out of the program

    @Test
    void enter_opens_what_became_of_a_post(FxRobot robot) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(6);
        });
        run(robot, "posts.inspect");

        assertThat(text("#post-title")).contains(table().getItems().get(6).post().number());
    }

    @Test
    void a_post_is_shown_on_the_board_from_its_row_and_from_its_story(FxRobot robot) {
        Bunch dis = Bunch.of(new Stack(hub("MIB"), "Tasking", DI));
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(6);
        });
        robot.push(KeyCode.ALT, KeyCode.B);
        assertThat(on.desk.shell().orElseThrow().lookup("#board")).isNotNull();
        assertThat(on.desk.board().orElseThrow().model().opened().hubProperty().get().orElseThrow().code()).isEqualTo(hub("MIB"));
        assertThat(hand().selectionProperty().get().bunches()).containsExactly(dis);

        robot.interact(() -> {
            on.desk.shell().orElseThrow().go("posts");
            table().getSelectionModel().clearAndSelect(7);
        });
        run(robot, "posts.inspect");
        robot.clickOn("#post-on-board");
        assertThat(on.layers.isCovered()).isFalse();
        assertThat(on.desk.board().orElseThrow().model().opened().hubProperty().get().orElseThrow().code()).isEqualTo(hub("CE"));
    }

    @Test
    void rows_selected_are_copied_as_shown_and_none_of_their_words_is_a_formula(FxRobot robot) {
        String[] clipboard = new String[1];
        robot.interact(() -> {
            on.plan().act(new RetitlePosts(posts(5), "=HYPERLINK(A1)"), "");
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(4);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() -> clipboard[0] = Clipboard.getSystemClipboard().getString());

        assertThat(clipboard[0].lines().toList()).hasSize(2);
        assertThat(clipboard[0]).contains("\t'=HYPERLINK(A1)\tDC\tResearch\t").contains("\t1.00\t0.00\t○ Vacant\t61175.00");
    }

    @Test
    void restricted_posts_are_copied_only_where_the_planner_says_so(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new RestrictPosts(posts(7), true), "");
            clip("as before");
            table().requestFocus();
            table().getSelectionModel().selectIndices(5, 6);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clip(robot)).as("not before an answer").isEqualTo("as before");
        robot.clickOn("#posts-restricted-without");
        assertThat(clip(robot).lines().toList()).hasSize(2).noneMatch(line -> line.contains("Tasking") || line.contains("Number"));

        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(text("#posts-restricted-along")).isEqualTo("Copy them too");
        robot.clickOn("#posts-restricted-along");
        assertThat(clip(robot)).contains("Number", "P7\t", "Tasking");

        robot.interact(() -> table().getSelectionModel().clearAndSelect(5));
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clip(robot).lines().toList()).as("none of these is restricted").hasSize(2);
    }

    private static void clip(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String clip(FxRobot robot) {
        String[] clipboard = new String[1];
        robot.interact(() -> clipboard[0] = Clipboard.getSystemClipboard().getString());
        return clipboard[0];
    }

    @Test
    void the_table_is_saved_as_shown_and_restricted_posts_only_where_the_planner_says_so(FxRobot robot) throws Exception {
        Path file = shared.resolve("saved.csv");
        on.chosen = Optional.of(file);
        robot.interact(() -> {
            on.plan().act(new RestrictPosts(posts(7), true), "");
            view().model().row().typedProperty(PostColumn.HUB).set("MIB");
        });
        run(robot, "posts.save");
        assertThat(Files.exists(file)).isFalse();
        robot.clickOn("#posts-restricted-without");
        OnDesk.waitUntil(() -> Files.exists(file));

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).contains("Title", "Grade", "Marking").doesNotContain("Number");
        assertThat(lines).hasSize(7).noneMatch(line -> line.contains("Tasking"));
    }

    private Button button(String words) {
        return on.layers.lookupAll(".hp-menu-item").stream()
                .map(Button.class::cast)
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
