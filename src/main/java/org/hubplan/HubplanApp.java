package org.hubplan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hubplan.report.print.Printers;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.session.Remembered.Place;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.desk.WindowPlace;
import org.hubplan.ui.importing.FileDrop;
import org.hubplan.ui.importing.Imports;
import org.hubplan.ui.kit.FileDialogs;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Opener;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;

/// The window's life from start to close, and its wiring.
public final class HubplanApp extends Application {
    private final DataFolder folder = DataFolder.ofThisComputer();
    private final Memory memory = new Memory(folder.remembered());
    private final Work work = new Work();
    private final PlansViewModel plans = new PlansViewModel(folder, memory, work, Clock.systemDefaultZone());
    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
        Layers layers = new Layers();
        Surroundings around = new Surroundings(
                layers,
                new Toasts(layers, InstantSource.system(), Opener.on(getHostServices())),
                work,
                new Theme(),
                new FileDialogs(window, Path.of(System.getProperty("user.home"))),
                Printers.ofThisComputer(),
                Clock.systemDefaultZone());
        Imports imports = new Imports(around, plans, new Mappings(folder.mappings()));
        Desk desk = new Desk(around, plans, memory, imports);
        new FileDrop(plans::open, desk::checkPaper, imports::read).listenIn(desk.scene());
        window.setTitle(Texts.of("app.name"));
        IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(HubplanApp::icon).forEach(window.getIcons()::add);
        window.setScene(desk.scene());
        window.setOnCloseRequest(asked -> {
            asked.consume();
            desk.leave();
        });
        window.setMinWidth(Desk.LEAST_WIDTH);
        window.setMinHeight(Desk.LEAST_HEIGHT);
        stand();
        window.show();
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresentOrElse(plans::open, plans::openLast);
    }

    @Override
    public void stop() {
        memory.keep(remembered -> remembered.at(new Place(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        work.close();
        plans.close();
    }

    /// Where it stood last; that screen may be gone since.
    private void stand() {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Place place = memory.now().place()
                .map(remembered -> WindowPlace.inSight(remembered, screens))
                .orElseGet(() -> WindowPlace.atFirst(screens.getFirst()));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    private static Image icon(int pixels) {
        return new Image(HubplanApp.class.getResource("ui/icons/hubplan-" + pixels + ".png").toExternalForm());
    }
}
