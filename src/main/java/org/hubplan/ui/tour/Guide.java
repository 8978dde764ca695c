package org.hubplan.ui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TakeOrder;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.changes.ChangesView;
import org.hubplan.ui.compare.CompareView;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.importing.Imports;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;

/// Goes round the screens of a plan and has each drawn. Called on the JavaFX thread.
final class Guide {
    private static final int CARRIED = 4;
    private static final int TICKED = 3;

    private final Theme theme = new Theme();
    private final Path folder;
    private final Layers layers = new Layers();
    private final Work work = new Work();
    private final Memory memory;
    private final PlansViewModel plans;
    private final Imports imports;
    private final Desk desk;
    private final Album album;

    private Guide(Stage stage, Path own, Album.Eye eye) {
        folder = own;
        Clock clock = Clock.systemDefaultZone();
        memory = new Memory(new DataFolder(own).remembered());
        plans = new PlansViewModel(new DataFolder(own), memory, work, clock);
        Surroundings around = new Surroundings(
                layers, new Toasts(layers), work, theme, new NoFiles(), new TourPrinters(), clock);
        imports = new Imports(around, plans, new Mappings(new DataFolder(own).mappings()));
        desk = new Desk(around, plans, memory, imports);
        album = new Album(desk.scene(), theme, eye);
        stage.setScene(desk.scene());
        stage.sizeToScene();
        stage.show();
    }

    /// @param plan stays as it is: the round is made with a copy
    /// @param eye sees each stop
    static void takeRound(Stage stage, Path plan, Album.Eye eye) {
        try {
            Path own = Files.createTempDirectory("hubplan-tour");
            Path copy = own.resolve(plan.getFileName());
            try (Session session = Session.open(plan, Clock.systemDefaultZone())) {
                session.saveCopy(copy);
            }
            Guide guide = new Guide(stage, own, eye);
            guide.go(copy);
            guide.plans.close();
            guide.work.close();
            remove(own);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private void go(Path copy) {
        plans.trySample();
        opened("the sample is open", plan -> plan.now().settings().invented());
        album.take("first-start");
        new ShellRound(desk, layers, work, album).guide();
        Path empty = folder.resolve("empty.hubplan");
        plans.create(empty, PlanSettings.named("Met Intelligence 2019", "A. Planner"));
        PlanModel begun = opened("a new plan is made", plan -> plan.session().path().equals(empty));
        album.take("empty-plan");
        new ImportRound(desk, layers, imports, album, folder).go(begun);
        memory.keep(remembered -> remembered.asWelcomed().keeping("guide.open", "no"));
        plans.open(copy);
        PlanModel plan = opened("the plan is open", other -> other.session().path().equals(copy));
        screens(plan, desk.board().orElseThrow());
    }

    /// Waits until the plan meant is on the desk.
    private PlanModel opened(String what, Predicate<PlanModel> isMeant) {
        Album.waitUntil(what, () -> plans.troubleProperty().get().isPresent()
                || plans.openProperty().get().filter(isMeant).isPresent());
        plans.troubleProperty().get().ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
        return plans.openProperty().get().orElseThrow();
    }

    private void screens(PlanModel plan, BoardView board) {
        Optional<HubCode> fullest = fullest(plan.standing().plan());
        fullest.ifPresent(board.model()::openOrClose);
        album.take("board");
        fullest.flatMap(hub -> load(plan.standing().plan(), hub)).ifPresent(load -> {
            board.showDrag(load, new DropTarget.AtHub(farthest(plan.standing().plan())));
            album.take("drag");
            board.model().carry().cancel();
        });
        layerOver("drill-down", () -> DrillView.open(
                layers,
                DrillViewModel.of(plan.now(), Drill.whole(Figure.VACANT_FTE, plan.scopeProperty().get())),
                Optional.empty(), _ -> {}));
        layerOver("palette", () -> desk.actions().get("palette.open").run());
        new PostsRound(desk, layers, album).go();
        go("changes");
        Album.waitUntil("agreement is gathered", () -> work.jobs().isEmpty());
        album.take("changes");
        ((ChangesView) desk.scene().lookup("#changes")).show(true);
        Album.waitUntil("the option is laid against the baseline", () -> work.jobs().isEmpty());
        album.take("as-is-to-be");
        new EditingRound(desk, layers, album).go(plan, board);
        go("board");
        new BoardLooksRound(desk, layers, album).go(plan, board);
        new OptionRound(desk, layers, album).go(plan);
        new PaperRound(desk, layers, work, album).go();
        new ReturnedRound(desk, layers, album, folder).go(plan);
        new BoardPapersRound(desk, album).go(plan);
        go("settings");
        album.take("settings");
        go("checks");
        album.take("checks");
        ((ToggleButton) desk.scene().lookup("#checks-limits")).fire();
        album.take("limits");
        new MoneyRound(desk, album).go(plan);
        new RatesRound(desk, layers, album).go(plan);
        new ApportionRound(desk, layers, album).go(plan);
        new ChartRound(desk, album).go();
        new MonthRound(desk, layers, album).go(plan);
        comparing(plan);
        changesAgain(plan);
        new SizesRound(plans, desk, layers, theme, album).go(folder);
        new ShellRound(desk, layers, work, album).go();
        new KitRound(layers, album).go();
    }

    /// Two options side by side, then four.
    private void comparing(PlanModel plan) {
        go("compare");
        album.take("compare");
        List<Integer> made = FourOptions.compare(plan, ((CompareView) desk.scene().lookup("#compare")).model());
        layers.dismissToast();
        album.take("compare-four");
        made.forEach(option -> plan.session().options().archive(option));
        plan.refresh();
    }

    /// Another option that decided otherwise takes changes across; then an import comes that differs from the first.
    private void changesAgain(PlanModel plan) {
        go("board");
        int first = plan.now().current();
        Optional<MovePosts> otherwise = Aftermath.otherwise(plan.now());
        plan.session().options().branch(first, 0, "Second look");
        plan.refresh();
        plan.switchTo(plan.now().options().getLast().number());
        otherwise.ifPresent(move -> plan.act(move, ""));
        layers.dismissToast();
        layerOver("take-across", () -> {
            desk.actions().get("option.take").run();
            Album.letItSettle();
            desk.scene().getRoot().lookupAll("#take-changes .check-box").stream()
                    .limit(TICKED)
                    .forEach(box -> ((CheckBox) box).fire());
        });
        plan.switchTo(first);
        plan.act(Aftermath.of(plan.now()), "");
        layers.dismissToast();
        Album.waitUntil("the changes are looked at again", () -> work.jobs().isEmpty());
        album.take("after-import");
        layerOver("replay", () -> desk.actions().get("option.replay").run());
    }

    private void go(String screen) {
        desk.shell().orElseThrow().go(screen);
    }

    private void layerOver(String stop, Runnable opening) {
        opening.run();
        album.take(stop);
        layers.closeAll();
    }

    /// The hub with the most posts.
    static Optional<HubCode> fullest(Plan plan) {
        return plan.hubs().stream()
                .filter(hub -> !hub.isTray() && !plan.stacksAt(hub.code()).isEmpty())
                .map(Hub::code)
                .max(Comparator.comparingInt(hub -> plan.postsAt(hub).size()));
    }

    /// Part of the largest stack there.
    static Optional<Load> load(Plan plan, HubCode hub) {
        return plan.stacksAt(hub).stream()
                .map(plan::stack)
                .max(Comparator.<List<Post>>comparingInt(List::size)
                        .thenComparing(posts -> posts.getFirst().number()))
                .map(posts -> Load.all(posts, TakeOrder.PEOPLE_FIRST).withCount(CARRIED));
    }

    /// A hub of the boroughs, or whichever comes last where there is none.
    static HubCode farthest(Plan plan) {
        return plan.hubs().stream()
                .filter(hub -> hub.kind() == HubKind.BCU && !hub.closed())
                .skip(2)
                .findFirst()
                .map(Hub::code)
                .orElse(HubCode.UNPLACED);
    }

    private static void remove(Path own) throws IOException {
        try (Stream<Path> all = Files.walk(own)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
