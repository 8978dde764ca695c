package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.ui.kit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The palette as it is, asked for what planners type.
@ExtendWith(ApplicationExtension.class)
class PaletteWordsTest {
    /// What is typed, and what is then chosen.
    private static final String WORDS =
            """
            print: Go to Paper
            pdf: Go to Paper
            a3: Go to Paper
            report: Go to Paper
            save as: Save a copy…
            backup: Save a copy…
            export: Save posts as a spreadsheet…
            excel: Import a workbook…
            csv: Save posts as a spreadsheet…
            upload: Import a workbook…
            search: Find posts
            vacancy: Filter posts…
            dark: Turn dark or light
            theme: Turn dark or light
            zoom: Larger text
            font size: Larger text
            zoom out: Smaller text
            history: Go to History
            audit: Go to History
            compare: Go to Compare
            cost: Go to Money
            money: Go to Money
            budget: Go to Money
            salary: Go to Money
            limits: Go to Checks
            preferences: Go to Settings
            table: Go to Posts
            shortcuts: Help
            presentation: Show the plan to a meeting
            sankey: Show what went from hub to hub
            tutorial: Show the first steps
            scenario: New option from the baseline…
            exit: Quit Hubplan
            recent: Plans used before…
            board on one page: Board on one page
            decision paper: Decision paper
            staffing plan: Staffing plan
            """;

    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void what_a_planner_types_finds_what_is_meant_first(FxRobot robot) {
        Map<String, String> meant = new LinkedHashMap<>();
        WORDS.lines().map(line -> line.split(": ")).forEach(pair -> meant.put(pair[0], pair[1]));
        robot.push(KeyCode.SHORTCUT, KeyCode.K);

        Map<String, String> found = new LinkedHashMap<>();
        robot.interact(() -> meant.keySet().forEach(typed -> found.put(typed, chosen(robot, typed))));

        assertThat(found).isEqualTo(meant);
    }

    @Test
    void an_undo_is_found_by_its_name(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.interact(() -> assertThat(chosen(robot, "undo")).isEqualTo("Undo"));
    }

    @Test
    void other_names_are_of_actions_there_are() {
        List<String> named = ResourceBundle.getBundle("org.hubplan.ui.texts").keySet().stream()
                .filter(key -> key.startsWith("palette.also."))
                .map(key -> key.substring("palette.also.".length()))
                .toList();

        assertThat(on.desk.actions().all().stream().map(Action::id)).isNotEmpty().containsAll(named);
    }

    /// What Enter would do, without its shortcut and why it can't be done.
    private String chosen(FxRobot robot, String typed) {
        robot.lookup("#palette-text").queryAs(TextField.class).setText(typed);
        on.layers.applyCss();
        on.layers.layout();
        return robot.lookup("#palette-list .list-cell").queryAll().stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(ListCell::isSelected)
                .map(cell -> cell.getAccessibleText().split(",")[0])
                .findFirst()
                .orElse("");
    }
}
