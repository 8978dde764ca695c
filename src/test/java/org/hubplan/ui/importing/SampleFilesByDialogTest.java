package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.hubplan.exchange.Samples;
import org.hubplan.model.Post;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every kind of file through the dialog, dropped on the window as a planner does, against figures worked out apart.
@ExtendWith(ApplicationExtension.class)
class SampleFilesByDialogTest {
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
    void one_file_of_each_kind_after_the_other(FxRobot robot) throws Exception {
        bring(robot, Samples.establishment(folder, "ods"));
        assertThat(counts(robot)).containsExactly("642", "0", "0", "8", "39", "689");
        take(robot);
        assertThat(window.plan().baseline().plan().posts().count()).isEqualTo(642);

        bring(robot, Samples.establishment(folder, "xlsx"));
        assertThat(counts(robot)).containsExactly("0", "0", "642", "8", "39", "689");
        window.press(robot, "#import-cancel");

        bring(robot, Samples.panel(folder));
        assertThat(counts(robot)).containsExactly("39", "0", "0", "4", "0", "43");
        take(robot);
        assertThat(vacantByDay()).isEqualTo(new LinkedHashMap<>(Map.of(
                "2018-11-30", 131L, "2018-12-31", 124L, "2019-01-31", 120L, "2019-03-31", 106L, "2019-06-30", 106L)));

        bring(robot, Samples.vacancies(folder));
        assertThat(counts(robot)).containsExactly("24", "0", "0", "0", "2", "26");
        take(robot);

        bring(robot, Samples.groups(folder));
        assertThat(counts(robot)).containsExactly("5", "0", "0", "0", "0", "5");
        take(robot);

        bring(robot, Samples.rates(folder));
        assertThat(counts(robot)).containsExactly("0", "0", "19", "0", "0", "19");
        assertThat(robot.lookup("#import-confirm").queryButton().isDisabled()).isTrue();
    }

    private Map<String, Long> vacantByDay() {
        Map<String, Long> vacant = new LinkedHashMap<>();
        OpenPlan now = window.plan().session().now();
        Stream.of("2018-11-30", "2018-12-31", "2019-01-31", "2019-03-31", "2019-06-30").forEach(day -> vacant.put(
                day,
                now.through(Lens.asAt(LocalDate.parse(day)), 0, now.baseline().ledger().pricing()).plan().posts()
                        .filter(Post::isVacant)
                        .count()));
        return vacant;
    }

    private void bring(FxRobot robot, Path file) throws Exception {
        window.drop(robot, file);
        ImportWindow.until(() -> robot.lookup("#import-confirm").tryQuery().isPresent());
    }

    private void take(FxRobot robot) throws Exception {
        window.press(robot, "#import-confirm");
        ImportWindow.until(() -> robot.lookup("#import").tryQuery().isEmpty());
        window.rest();
    }

    private static List<String> counts(FxRobot robot) {
        return Stream.of("accepted", "updated", "unchanged", "held", "ignored", "rows")
                .map(id -> robot.lookup("#import-" + id).queryLabeled().getText())
                .toList();
    }
}
