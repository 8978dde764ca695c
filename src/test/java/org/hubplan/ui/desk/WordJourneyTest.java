package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A paper goes to Word and comes back, and one of its tables goes by the clipboard.
@ExtendWith(ApplicationExtension.class)
class WordJourneyTest {
    @TempDir
    static Path shared;

    private OnDesk on;
    private Path file;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory(shared, "word");
        file = folder.resolve("staffing.docx");
        on = OnDesk.withSmallPlan(stage, folder);
        on.chosen = Optional.of(file);
        on.desk.shell().orElseThrow().go("paper");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private void choose(FxRobot robot, String item) throws TimeoutException {
        OnDesk.waitUntil(() -> !robot.lookup("#paper-pages").queryAs(ListView.class).getItems().isEmpty());
        robot.clickOn("#paper-word").clickOn(item);
    }

    private static void shown(FxRobot robot, String node) throws TimeoutException {
        OnDesk.waitUntil(() -> robot.lookup(node).tryQuery().isPresent());
    }

    @Test
    void a_paper_saved_for_word_comes_back_and_says_where_the_plan_has_moved_on(FxRobot robot) throws TimeoutException {
        choose(robot, "Save as a Word file…");
        OnDesk.waitUntil(() -> Files.exists(file));
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));
        choose(robot, "Check a Word paper…");
        shown(robot, "#returned");

        assertThat(((Label) robot.lookup("#returned-origins").query()).getText())
                .isEqualTo("Printed 5 November 2018 from version 1. The plan has had one more entry since.");
        TableView<?> findings = robot.lookup("#returned-findings").query();
        int all = findings.getItems().size();
        assertThat(all).isPositive();
        robot.clickOn("#returned-moved");
        assertThat(findings.getItems()).hasSizeBetween(1, all);

        robot.clickOn("#returned-copy");
        String[] clipboard = new String[1];
        robot.interact(() -> clipboard[0] = Clipboard.getSystemClipboard().getString());
        assertThat(clipboard[0]).startsWith("What\tWhere\tPrinted\tThe paper says\tThe plan says\nPlan has changed\t");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#returned").tryQuery()).isEmpty();
    }

    @Test
    void a_file_dropped_that_is_no_paper_of_a_plan_is_refused_in_words(FxRobot robot) throws Exception {
        Files.writeString(file, "Dear all");
        robot.interact(() -> on.desk.checkPaper(file));
        shown(robot, "#toast");
        assertThat(((Label) robot.lookup("#toast").query()).getText())
                .isEqualTo("staffing.docx is not a Word file (it is plain text): save it as .docx and try again.");
    }

    @Test
    void a_table_of_the_paper_is_copied_with_exact_figures(FxRobot robot) throws TimeoutException {
        choose(robot, "Copy a table…");
        robot.clickOn("#paper-tables-copy");
        shown(robot, "#toast");
        String[] clipboard = new String[2];
        robot.interact(() -> {
            clipboard[0] = Clipboard.getSystemClipboard().getString();
            clipboard[1] = Clipboard.getSystemClipboard().getHtml();
        });
        assertThat(clipboard[0]).contains("BWT (Budgeted Workforce Target)\t9.00\t9.00\t0.00");
        assertThat(clipboard[1]).startsWith("<table><caption>").contains("BWT (Budgeted Workforce Target)");
    }
}
