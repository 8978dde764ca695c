package org.hubplan.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The meeting view on a screen, of a plan whose restricted COV is rolled up with TSK.
@ExtendWith(ApplicationExtension.class)
class MeetingScreenTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private MeetingView view;
    private boolean left;

    @Start
    void show(Stage stage) {
        session = PlanOnDisk.open(
                plan().at("MIB").filled(5, DC, "Research")
                        .at("COV").filled(3, DC, "Surveillance")
                        .at("TSK").filled(2, DC, "Tasking")
                        .build(),
                folder);
        plan = new PlanModel(session);
        view = new MeetingView(new Meeting(plan), () -> left = true);
        Scene scene = new Scene(view, 1000, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        view.focusOut();
    }

    private Label label(String words) {
        return view.lookupAll(".meeting-tile .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_hub_that_may_be_seen_has_a_tile_and_the_rest_has_one_and_escape_leaves(FxRobot robot) {
        List<String> words = view.lookupAll(".meeting-tile .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
        assertThat(view.lookupAll(".meeting-tile")).as("MIB, twelve BCUs, four hubs of specialist crime, the rest").hasSize(18);
        assertThat(words).contains("MIB", "CE", "SC4").doesNotContain("COV", "TSK");

        assertThat(List.of("#meeting-marking", "#meeting-marking-below").stream()
                        .map(id -> ((Label) view.lookup(id)).getText()))
                .as("at the top and the bottom")
                .containsOnly(plan.now().settings().shownMarking());
        assertThat(((Label) view.lookup("#meeting-whose")).getText())
                .startsWith("Totals: BWT of " + plan.now().settings().command().name());

        assertThat(((Label) view.lookup("#meeting-what")).getText())
                .contains("Restricted units share one tile, with a small hub where it is one unit, so that nobody can tell its figures.");
        assertThat(label("Restricted units, with Tasking and Coordination").getHeight())
                .as("in one line").isEqualTo(label("Central Intelligence").getHeight());
        assertThat(view.lookupAll(".meeting-tile .text")).extracting(text -> ((Text) text).getText()).noneMatch(text -> text.endsWith("…"));

        robot.press(KeyCode.B);
        assertThat(plan.isFlipped()).isTrue();
        robot.release(KeyCode.B);
        assertThat(plan.isFlipped()).isFalse();

        robot.type(KeyCode.ESCAPE);
        assertThat(left).isTrue();
    }
}
