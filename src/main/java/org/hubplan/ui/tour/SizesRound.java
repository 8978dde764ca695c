package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.AddHub;
import org.hubplan.change.CloseHub;
import org.hubplan.change.Option;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.start.PlansViewModel;

/// The board of few and of many hubs, in a small window and a large one, as everybody may have it: light, dark, in high
/// contrast, with text twice as large.
final class SizesRound {
    private static final List<Integer> HUBS = List.of(3, 19, 60);
    private static final int NORMAL = 100;
    private static final int TWICE = 200;
    private static final HubCode CLOSED = new HubCode("ZZ");

    private final PlansViewModel plans;
    private final Desk desk;
    private final Layers layers;
    private final Theme theme;
    private final Album album;

    /// What the board is looked at in, in pixels.
    private record Window(double width, double height) {
        static final Window SMALL = new Window(1280, 720);
        static final Window LARGE = new Window(2560, 1440);

        String words() {
            return "%.0fx%.0f".formatted(width, height);
        }
    }

    SizesRound(PlansViewModel plans, Desk desk, Layers layers, Theme theme, Album album) {
        this.plans = plans;
        this.desk = desk;
        this.layers = layers;
        this.theme = theme;
        this.album = album;
    }

    /// @param folder for the plans
    void go(Path folder) {
        for (int hubs : HUBS) {
            open(hubs, folder.resolve("hubs-" + hubs + ".hubplan"));
            for (Window window : List.of(Window.SMALL, Window.LARGE)) {
                stands(window);
                album.takeInEveryLook("board-%d-%s".formatted(hubs, window.words()));
                theme.textSizeProperty().set(TWICE);
                album.takeInEveryLook("board-%d-%s-twice".formatted(hubs, window.words()));
                theme.textSizeProperty().set(NORMAL);
            }
            stands(Window.SMALL);
        }
        refused();
    }

    /// A drag over a hub that was closed, among the last of these.
    private void refused() {
        PlanModel plan = plans.openProperty().get().orElseThrow();
        BoardView board = desk.board().orElseThrow();
        plan.act(new AddHub(Hub.open(CLOSED.value(), "Closed for the tour", HubKind.BCU)), "");
        plan.act(new CloseHub(CLOSED), "");
        layers.dismissToast();
        Guide.fullest(plan.standing().plan())
                .flatMap(hub -> Guide.load(plan.standing().plan(), hub))
                .ifPresent(load -> {
                    board.showDrag(load, new DropTarget.AtHub(CLOSED));
                    album.take("drop-refused");
                    board.model().carry().cancel();
                });
    }

    private void open(int hubs, Path file) {
        Session.create(
                        file,
                        PlanSettings.named("A plan of " + hubs + " hubs", "A. Planner"),
                        ManyHubs.of(hubs),
                        Option.ofNewPlan(LocalDate.now()),
                        "invented",
                        Clock.systemDefaultZone())
                .close();
        plans.open(file);
        Album.waitUntil("the plan of " + hubs + " hubs is open", () -> plans.openProperty()
                .get()
                .filter(plan -> plan.session().path().equals(file))
                .isPresent());
    }

    /// The headless platform's windows have no more than a million pixels; what is in them may.
    private void stands(Window window) {
        desk.scene().getRoot().resize(window.width(), window.height());
        Album.letItSettle();
    }
}
