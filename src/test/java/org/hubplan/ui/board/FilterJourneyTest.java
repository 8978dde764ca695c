package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.model.Post;
import org.hubplan.ui.filter.Chip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Journeys with a filter on. MIB has DI post 1, filled DC posts 2 to 5 and vacant ones 6 and 7 in Open Source, and
/// Band E posts 8 and 9, the latter vacant, in Analysis; CE has DC post 10. BWT is 10, strength 7, vacancies 3.
@ExtendWith(ApplicationExtension.class)
class FilterJourneyTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(1, DI, "Open Source")
                        .filled(4, DC, "Open Source")
                        .vacant(2, DC, "Open Source")
                        .filled(1, BAND_E, "Analysis")
                        .vacant(1, BAND_E, "Analysis")
                        .at("CE").filled(1, DC, "Local Intelligence")
                        .build(),
                folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_filter_that_no_post_matches_is_said_on_the_board_with_the_way_back(FxRobot robot) {
        assertThat(robot.lookup("#no-match").query().getParent().isVisible()).isFalse();
        robot.clickOn("#filter-text").write("zzz");
        assertThat(words(board.node("#no-match"))).isEqualTo("No post fits the filters.");
        robot.clickOn("#no-match-clear");

        assertThat(board.model.filters().filter().isAll()).isTrue();
        assertThat(board.node("#no-match").getParent().isVisible()).isFalse();
        assertThat(board.tile("MIB").isFocused()).isTrue();
    }

    @Test
    void a_drag_with_a_filter_on_moves_only_what_matches_and_the_ribbon_counts_all(FxRobot robot) {
        robot.clickOn("#filter-choose").clickOn("#filter-grade-DC").clickOn("#filter-state-Vacant").type(KeyCode.ESCAPE);
        assertThat(line()).startsWith("2 of 10 posts");
        assertThat(words(board.tile("MIB"))).startsWith("MIB | Central Intelligence | = | 2 | FTE here | 0 | strength | 2 | vacant | ");
        assertThat(words(board.node("#ribbon-bwt"))).contains("10");

        board.dragTo(board.tile("MIB").lookup(".code"), board.tile("CE"));
        assertThat(words(board.node("#ghost"))).contains("2 DC of 9 posts, filtered → CE");
        board.drop();

        assertThat(board.plan.standing().plan().postsAt(hub("CE"))).extracting(Post::id).isEqualTo(posts(6, 7, 10));
        assertThat(board.postsAt("MIB")).isEqualTo(7);
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | +2 | 2 | FTE here | ");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(words(board.node("#ribbon-bwt"))).contains("10");
        assertThat(line()).startsWith("2 of 10 posts");
    }

    @Test
    void a_cell_of_the_opened_hub_holds_what_matches(FxRobot robot) {
        board.open("MIB");
        robot.clickOn("#filter-choose").clickOn("#filter-state-Vacant").type(KeyCode.ESCAPE);
        assertThat(words(board.cell("Open Source", DC))).startsWith("2 | 2 vac");

        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        board.drop();

        assertThat(board.plan.standing().plan().postsAt(hub("CE"))).extracting(Post::id).isEqualTo(posts(6, 7, 10));
    }

    @Test
    void an_opened_hub_without_a_match_says_so_with_the_way_to_all_its_posts(FxRobot robot) {
        board.open("CE");
        assertThat(board.node("#no-match-here").isVisible()).isFalse();
        robot.interact(() -> board.model.filters().add(new Chip.OfGrade(DI)));
        assertThat(words(board.node("#no-match-here"))).isEqualTo("No post here fits the filter.");

        robot.clickOn("#no-match-way");
        assertThat(board.model.filters().filter().isAll()).isTrue();
        assertThat(board.node("#no-match-here").isVisible()).isFalse();
    }

    @Test
    void words_typed_narrow_the_board_and_escape_shows_all_again(FxRobot robot) {
        robot.clickOn("#filter-text").write("analysis");
        assertThat(words(board.tile("MIB"))).contains("2 of 9 match");
        assertThat(words(board.tile("CE"))).contains("0 of 1 match");

        robot.type(KeyCode.ESCAPE);
        assertThat(((TextField) board.node("#filter-text")).getText()).isEmpty();
        assertThat(words(board.tile("MIB"))).doesNotContain("match");
    }

    @Test
    void chips_are_taken_off_by_click_and_by_key(FxRobot robot) {
        robot.clickOn("#filter-choose").clickOn("#filter-grade-DC").clickOn("#filter-state-Vacant").type(KeyCode.ESCAPE);

        robot.clickOn(chip(0));
        assertThat(chip(0).getText()).isEqualTo("Vacant");
        robot.interact(() -> chip(0).requestFocus());
        robot.type(KeyCode.DELETE);

        assertThat(board.model.filters().filter().isAll()).isTrue();
        assertThat(board.node("#filter-choose").isFocused()).isTrue();
        assertThat(board.node("#filter-chips").lookupAll("#filter-line")).isEmpty();
    }

    private String line() {
        return ((Label) board.node("#filter-line")).getText();
    }

    private Button chip(int at) {
        return (Button) board.node("#filter-chips").lookupAll(".filter-chip").stream().toList().get(at);
    }
}
