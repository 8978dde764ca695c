package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.AddHub;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.session.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The baseline, held up for a look. Of MIB's five DC two have gone to CE.
@ExtendWith(ApplicationExtension.class)
class FlipTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(stage, plan().at("MIB").filled(5, DC, "Open Source").build(), folder);
        board.plan.act(new MovePosts(posts(1, 2), hub("CE")), "");
        board.tile("MIB").requestFocus();
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void while_b_is_held_the_board_and_the_ribbon_are_the_baseline_s(FxRobot robot) {
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | +2 | 2 | FTE here");

        robot.press(KeyCode.B);
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | = | 0 | FTE here");
        assertThat(words(board.tile("MIB"))).startsWith("MIB | Central Intelligence | = | 5 | FTE here");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 0 | 0 people");
        assertThat(board.node("#flip-sign").getParent().isVisible()).isTrue();
        assertThat(board.layers.lastSaid())
                .isEqualTo("Baseline: as it was before any change. Nothing can be changed here.");

        robot.release(KeyCode.B);
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | +2 | 2 | FTE here");
        assertThat(board.node("#flip-sign").getParent().isVisible()).isFalse();
        assertThat(board.layers.lastSaid()).isEqualTo("The option again, as it stands.");
    }

    @Test
    void nothing_can_be_changed_or_taken_back_meanwhile(FxRobot robot) {
        robot.interact(() -> {
            board.plan.flip(true);
            assertThat(board.plan.act(new MovePosts(posts(3), hub("CE")), "")).isInstanceOf(Answer.Refused.class);
            assertThat(board.plan.undo()).isInstanceOf(Answer.Refused.class);
            board.plan.flip(false);
        });

        assertThat(board.changes()).isEqualTo(1);
        assertThat(board.postsAt("CE")).isEqualTo(2);
    }

    @Test
    void a_button_leads_back_and_a_shortcut_there_and_back(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        assertThat(board.plan.isFlipped()).isTrue();
        robot.clickOn("#flip-back");
        assertThat(board.plan.isFlipped()).isFalse();
    }

    @Test
    void a_hub_that_the_baseline_does_not_have_is_opened_again_after(FxRobot robot) {
        robot.interact(() -> {
            board.plan.act(new AddHub(Hub.open("SC5", "SC Hub 5", HubKind.SPECIALIST_CRIME)), "");
            board.model.openOrClose(hub("SC5"));
            board.plan.flip(true);
        });
        assertThat(board.model.opened().hubProperty().get()).isEmpty();

        robot.interact(() -> board.plan.flip(false));
        assertThat(board.model.opened().hubProperty().get().orElseThrow().code()).isEqualTo(hub("SC5"));
    }
}
