package org.hubplan.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.hubplan.ledger.Scope;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.board.BoardViewModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.filter.FilterActions;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.lens.LensActions;
import org.hubplan.ui.meeting.Meeting;
import org.hubplan.ui.meeting.MeetingView;
import org.hubplan.ui.money.MoneyView;
import org.hubplan.ui.month.MonthView;
import org.hubplan.ui.notes.NotesView;
import org.hubplan.ui.options.OptionActions;
import org.hubplan.ui.options.OptionsViewModel;
import org.hubplan.ui.options.WhatIfActions;
import org.hubplan.ui.options.WhatIfViewModel;
import org.hubplan.ui.posts.PostsDoor;
import org.hubplan.ui.posts.PostsOut;
import org.hubplan.ui.posts.PostsView;
import org.hubplan.ui.posts.PostsViewModel;
import org.hubplan.ui.returned.Returned;
import org.hubplan.ui.shell.Finder;
import org.hubplan.ui.shell.PartActions;
import org.hubplan.ui.shell.Screen;
import org.hubplan.ui.shell.Shell;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.GuideViewModel;
import org.hubplan.ui.start.ImportDoor;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.start.StartView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The window's scene: the open plan with its screens, or the ways to one.
public final class Desk {
    /// Where nothing may be cut.
    public static final double WIDTH = 1280;
    public static final double HEIGHT = 720;
    /// Below which words would be cut, and which a window of the program never is.
    public static final double LEAST_WIDTH = 1000;
    public static final double LEAST_HEIGHT = 600;

    private final Surroundings around;
    private final PlansViewModel plans;
    private final Memory memory;
    private final ImportDoor importDoor;
    private final DeskActions verbs;
    private final Scene scene;
    private Actions actions;
    private Optional<Shell> shell = Optional.empty();
    private Optional<BoardView> board = Optional.empty();
    private Optional<Pointing> pointing = Optional.empty();

    public Desk(Surroundings around, PlansViewModel plans, Memory memory, ImportDoor importDoor) {
        this.around = around;
        this.plans = plans;
        this.memory = memory;
        this.importDoor = importDoor;
        this.verbs = new DeskActions(around, plans, memory, importDoor);
        this.scene = new Scene(around.layers(), WIDTH, HEIGHT);
        LookActions.remember(around.theme(), memory);
        around.theme().dress(scene);
        plans.openProperty().subscribe(this::lay);
        plans.troubleProperty().subscribe(trouble -> trouble.filter(_ -> shell.isPresent())
                .ifPresent(around.toasts()::trouble));
    }

    public Scene scene() {
        return scene;
    }

    /// Everything that can be done now.
    public Actions actions() {
        return actions;
    }

    /// The shell of the open plan; empty where none is open.
    public Optional<Shell> shell() {
        return shell;
    }

    /// The board of the open plan; empty where none is open.
    public Optional<BoardView> board() {
        return board;
    }

    /// Closes the program; where work is under way the planner is asked first.
    public void leave() {
        verbs.leave();
    }

    /// Lays a Word paper that came back against the open plan.
    public void checkPaper(Path file) {
        plans.openProperty().get().ifPresentOrElse(
                plan -> new Returned(plan, around).read(file),
                () -> around.toasts().trouble(Texts.of("returned.needs-plan")));
    }

    private void lay(Optional<PlanModel> plan) {
        actions = new Actions();
        verbs.addAlways(actions);
        board = Optional.empty();
        pointing = Optional.empty();
        shell = plan.map(this::shellOf);
        if (shell.isEmpty()) {
            verbs.addLast(actions, Finder.NOTHING);
        }
        around.layers().dismissToast();
        around.layers().setContent(
                shell.<Node>map(one -> one).orElseGet(() -> new StartView(
                        plans, actions, around.work(), around.files(), around.clock().getZone())));
        pointing.ifPresent(Pointing::follow);
        scene.getAccelerators().clear();
        actions.listenIn(scene);
    }

    private Shell shellOf(PlanModel plan) {
        verbs.addFor(plan, actions);
        Following following =
                new Following(plan, around, screen -> shell.ifPresent(one -> one.go(screen)), this::goToRates);
        Filters filters = new Filters(plan);
        BoardView boardView = board(plan, filters, following);
        TablesOut tables = new TablesOut(plan, around);
        boardView.actions(tables).forEach(actions::add);
        Action meeting = Action.of(
                "look.meeting", "meeting.begin", MaterialDesignP.PRESENTATION, () -> meet(plan), "F5");
        actions.add(meeting);
        boardView.offer(meeting, Texts.of("meeting.short"));
        new FilterActions(filters, scene, () -> following.go("board")).all().forEach(actions::add);
        board = Optional.of(boardView);
        Runnable bring = () -> importDoor.open(Optional.of(plan));
        Looking looking = new Looking(
                plan, filters, boardView, following, this::goToRates, scene, around.layers(), memory);
        looking.beside(boardView.filterStrip(), "board");
        PostsDoor posts = posts(plan, filters, boardView, looking, bring);
        posts.actions().forEach(actions::add);
        WhatIfViewModel whatIf = new WhatIfViewModel(plan);
        new OptionActions(new OptionsViewModel(plan), around.layers()).all().forEach(actions::add);
        new WhatIfActions(plan, whatIf, around.layers(), around.toasts()).all().forEach(actions::add);
        new LensActions(plan, around.layers(), around.clock()).all().forEach(actions::add);
        actions.add(NotesView.action(around.layers(), plan));
        actions.add(MonthView.action(around.layers(), plan, around.work()));
        Past past = new Past(plan, around, memory, () -> following.go("board"));
        GuideViewModel guide = new GuideViewModel(plan, memory);
        pointing = Optional.of(new Pointing(guide, boardView, scene, following::go));
        actions.add(Action.of("guide.show", "guide.begin", MaterialDesignS.SIGN_DIRECTION, guide::begin));
        List<Screen> screens = new Screens(
                        plan, boardView, posts, past, following, around, memory, guide::paperIsOut)
                .all(bring);
        for (int at = 0; at < screens.size(); at++) {
            actions.add(going(screens.get(at), at + 1));
        }
        PartActions.addTo(actions, () -> shell, around.layers());
        verbs.addLast(actions, looking.finder(this::isLookedOnByOthers));
        StringProperty shown = new SimpleStringProperty();
        Strips strips = new Strips(
                plan,
                guide,
                whatIf,
                past,
                around,
                actions,
                shown,
                () -> pointing.ifPresent(Pointing::show),
                bring,
                () -> following.go("history"));
        Shell made = new Shell(plan, filters, screens, strips.all(), actions, around, following);
        shown.bind(made.screenProperty());
        return made;
    }

    /// The whole window for the meeting view, and back to the screen that was shown before.
    private void meet(PlanModel plan) {
        MeetingView view = new MeetingView(
                new Meeting(plan), () -> shell.ifPresent(around.layers()::setContent));
        around.layers().dismissToast();
        around.layers().setContent(view);
        view.focusOut();
    }

    private void goToRates() {
        shell.ifPresent(one -> {
            one.go("money");
            ((MoneyView) scene.lookup("#money")).show(MoneyFaces.RATES);
        });
    }

    /// Whether what is on the screen is for others to see: anything but the screens of the plan.
    private boolean isLookedOnByOthers() {
        return shell.filter(one -> one.getScene() != null).isEmpty();
    }

    private BoardView board(PlanModel plan, Filters filters, Following following) {
        BoardViewModel board = new BoardViewModel(plan, filters);
        BoardKept.in(board, memory);
        return new BoardView(
                board,
                around.layers(),
                (figure, where) -> following.to(new Drill.Counted(figure, Scope.EVERYTHING, where, filters.some().map(Drill.Alone::matching))));
    }

    private PostsDoor posts(
            PlanModel plan, Filters filters, BoardView boardView, Looking looking, Runnable bring) {
        PostsOut out = new PostsOut(around.layers(), around.files(), around.toasts(), around.work());
        return new PostsDoor(
                () -> {
                    PostsView view = new PostsView(
                            new PostsViewModel(plan, boardView.model().hand(), filters, memory),
                            boardView::alsoFrom,
                            around.layers(),
                            out,
                            bring,
                            looking::toBoard);
                    looking.beside(view.filterStrip(), "posts");
                    return view;
                },
                () -> shell.ifPresent(one -> one.enter("posts")));
    }

    /// @param place on the rail, from 1: the first nine are reached by Ctrl and their number
    private Action going(Screen screen, int place) {
        Action going = Action.of(
                        "go." + screen.id(),
                        "action.go",
                        screen.icon(),
                        () -> shell.ifPresent(one -> one.enter(screen.id())))
                .saying(new SimpleStringProperty(Texts.of("action.go", screen.title())));
        return place > 9 ? going : going.on("Shortcut+" + place, "Shortcut+Numpad " + place);
    }
}
