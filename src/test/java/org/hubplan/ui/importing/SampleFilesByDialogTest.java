package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.hubplan.exchange.Samples;
import org.hubplan.model.Post;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Lens;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every kind of file through the dialog, dropped on the window as a planner does, against figures worked out apart.
@ExtendWith(ApplicationExtension.class)
class SampleFilesByDialogTest {
    @TempDir
    Path folder;

    private final Work work = new Work();
    private PlansViewModel plans;
    private FileDrop drop;

    @Start
    void show(Stage stage) {
        Clock clock = Clock.fixed(Instant.parse("2018-11-20T09:00:00Z"), ZoneId.of("Europe/London"));
        Layers layers = new Layers();
        Theme theme = new Theme();
        Surroundings around = new Surroundings(layers, new Toasts(layers), work, theme, new Nothing(), clock);
        DataFolder own = new DataFolder(folder.resolve("own"));
        Memory memory = new Memory(own.remembered());
        plans = new PlansViewModel(own, memory, work, clock);
        Imports imports = new Imports(around, plans, new Mappings(own.mappings()));
        Desk desk = new Desk(around, plans, memory, imports);
        drop = new FileDrop(plans::open, imports::read);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        stage.setScene(desk.scene());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(plans::close);
        work.close();
    }

    @Test
    void one_file_of_each_kind_after_the_other(FxRobot robot) throws Exception {
        bring(robot, Samples.establishment(folder, "ods"));
        assertThat(counts(robot)).containsExactly("642", "0", "0", "8", "39", "689");
        take(robot);
        assertThat(plan().baseline().plan().posts().count()).isEqualTo(642);

        bring(robot, Samples.establishment(folder, "xlsx"));
        assertThat(counts(robot)).containsExactly("0", "0", "642", "8", "39", "689");
        robot.interact(robot.lookup("#import-cancel").queryButton()::fire);

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
        OpenPlan now = plan().session().now();
        Stream.of("2018-11-30", "2018-12-31", "2019-01-31", "2019-03-31", "2019-06-30").forEach(day -> vacant.put(
                day,
                now.through(Lens.asAt(LocalDate.parse(day)), 0, now.baseline().ledger().pricing()).plan().posts()
                        .filter(Post::isVacant)
                        .count()));
        return vacant;
    }

    private void bring(FxRobot robot, Path file) throws Exception {
        waitUntil(() -> work.jobs().isEmpty());
        robot.interact(() -> drop.take(List.of(file.toFile())));
        waitUntil(() -> robot.lookup("#import-confirm").tryQuery().isPresent());
    }

    private void take(FxRobot robot) throws Exception {
        robot.interact(robot.lookup("#import-confirm").queryButton()::fire);
        waitUntil(() -> robot.lookup("#import").tryQuery().isEmpty() && work.jobs().isEmpty());
    }

    private static List<String> counts(FxRobot robot) {
        return Stream.of("accepted", "updated", "unchanged", "held", "ignored", "rows")
                .map(id -> robot.lookup("#import-" + id).queryLabeled().getText())
                .toList();
    }

    private PlanModel plan() {
        return plans.openProperty().get().orElseThrow();
    }

    private static void waitUntil(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Nobody is asked for a file: they are dropped.
    private static final class Nothing implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, String suggested, Kind kind) {
            return Optional.empty();
        }
    }
}
