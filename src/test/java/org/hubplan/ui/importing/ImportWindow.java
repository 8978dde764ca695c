package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.fixture.NoPrinters;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window on which files are dropped, on 20 November 2018; nobody is asked for one.
final class ImportWindow {
    private final Work work = new Work();
    private final PlansViewModel plans;
    private final FileDrop drop;

    ImportWindow(Stage stage, Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2018-11-20T09:00:00Z"), ZoneId.of("Europe/London"));
        Layers layers = new Layers();
        Theme theme = new Theme();
        Surroundings around = new Surroundings(layers, new Toasts(layers), work, theme, new NoChoice(), new NoPrinters(), clock);
        DataFolder own = new DataFolder(folder.resolve("own"));
        Memory memory = new Memory(own.remembered());
        plans = new PlansViewModel(own, memory, work, clock);
        Imports imports = new Imports(around, plans, new Mappings(own.mappings()));
        Desk desk = new Desk(around, plans, memory, imports);
        drop = new FileDrop(plans::open, _ -> {}, imports::read);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        stage.setScene(desk.scene());
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    void close(FxRobot robot) {
        robot.interact(plans::close);
        work.close();
    }

    PlanModel plan() {
        return plans.openProperty().get().orElseThrow();
    }

    void drop(FxRobot robot, Path file) throws Exception {
        rest();
        robot.interact(() -> drop.take(List.of(file.toFile())));
    }

    /// Presses a button once it is there and can be pressed.
    void press(FxRobot robot, String button) throws Exception {
        until(() -> robot.lookup(button).tryQuery().filter(node -> !node.isDisabled()).isPresent());
        robot.interact(((ButtonBase) robot.lookup(button).query())::fire);
        rest();
    }

    void rest() throws Exception {
        until(() -> work.jobs().isEmpty());
    }

    static void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static final class NoChoice implements FileChoice {
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
