package org.hubplan.ui.desk;

import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.NoPrinters;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Plan;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Memory;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.testfx.util.WaitForAsyncUtils;

/// A whole window for a test, over a small plan in a folder of its own. Files are chosen by `chosen`.
final class OnDesk implements AutoCloseable {
    static final Clock NOON = Clock.fixed(Instant.parse("2018-11-05T12:00:00Z"), ZoneId.of("Europe/London"));

    final Memory memory;
    final Theme theme = new Theme();
    final Layers layers = new Layers();
    final PlansViewModel plans;
    final Desk desk;
    final Surroundings around;
    Optional<Path> chosen = Optional.empty();
    int importsAsked;
    final Work work = new Work();
    /// What was opened with the computer's own programs.
    final List<Path> opened = new ArrayList<>();
    final Toasts toasts = new Toasts(layers, NOON, Optional.of(opened::add));

    private OnDesk(Path folder) {
        memory = new Memory(new DataFolder(folder).remembered());
        plans = new PlansViewModel(new DataFolder(folder), memory, work, NOON);
        around = new Surroundings(layers, toasts, work, theme, new Chosen(), new NoPrinters(), NOON);
        desk = new Desk(
                around,
                plans,
                memory,
                _ -> importsAsked++);
    }

    /// MIB: posts 1-6 DC in Research, of which 5 and 6 vacant; 7 DI in Tasking; CE: 8-9 Band E in Research.
    static Plan smallPlan() {
        return PlanFixture.plan().at("MIB")
                .filled(4, DC, "Research")
                .vacant(2, DC, "Research")
                .filled(1, DI, "Tasking")
                .at("CE")
                .filled(2, BAND_E, "Research")
                .build();
    }

    /// With nothing open yet. Called on the JavaFX thread.
    static OnDesk empty(Stage stage, Path folder) {
        OnDesk on = new OnDesk(folder);
        stage.setScene(on.desk.scene());
        stage.sizeToScene();
        stage.show();
        return on;
    }

    /// With the small plan open, its file `plan.hubplan` in the folder.
    static OnDesk withSmallPlan(Stage stage, Path folder) {
        return with(stage, folder, smallPlan());
    }

    /// With a plan open, its file `plan.hubplan` in the folder.
    static OnDesk with(Stage stage, Path folder, Plan plan) {
        OnDesk on = empty(stage, folder);
        on.plans.show(Session.create(
                folder.resolve("plan.hubplan"),
                LogFixture.SETTINGS,
                plan,
                List.of(LogFixture.BASELINE, LogFixture.PREFERRED),
                "posts.xlsx",
                NOON));
        // what screens are shown in is there from the first pulse on
        on.desk.scene().getRoot().applyCss();
        on.desk.scene().getRoot().layout();
        return on;
    }

    PlanModel plan() {
        return plans.openProperty().get().orElseThrow();
    }

    /// Waits until something is so, and what it set off on the screen is done.
    static void waitUntil(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        work.close();
        plans.close();
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(String title, String suggested, Kind kind) {
            return chosen;
        }
    }
}
