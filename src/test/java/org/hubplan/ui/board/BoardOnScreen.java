package org.hubplan.ui.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.shell.RibbonView;
import org.hubplan.ui.shell.RibbonViewModel;
import org.testfx.api.FxRobot;

/// A board on a screen under the totals ribbon, for tests that use it as a planner does. The screen where there
/// is no display is 1000 pixels wide.
final class BoardOnScreen implements AutoCloseable {
    final Session session;
    final PlanModel plan;
    final BoardViewModel model;
    final BoardView view;
    final Layers layers = new Layers();
    final Theme theme = new Theme();
    final List<Figure> followed = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final Scene scene;

    BoardOnScreen(Stage stage, Plan first, Path folder) {
        session = PlanOnDisk.open(first, folder);
        plan = new PlanModel(session);
        model = new BoardViewModel(plan);
        model.sizeProperty().set(Optional.of(TileSize.FULL));
        view = new BoardView(model, layers, (Figure figure, Where _) -> followed.add(figure));
        BorderPane frame = new BorderPane(view);
        frame.setTop(new RibbonView(new RibbonViewModel(plan), layers, _ -> {}));
        layers.setContent(frame);
        scene = new Scene(layers, 1000, 720);
        theme.dress(scene);
        Actions actions = new Actions();
        view.actions(_ -> {}).forEach(actions::add);
        actions.listenIn(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        stage.toFront();
    }

    // ---- where things are

    Node tile(String code) {
        return view.tile(new HubCode(code)).orElseThrow();
    }

    Node cell(String function, Grade grade) {
        return node("#cell-" + function.replace(' ', '-') + "-" + grade.label().replace(' ', '-'));
    }

    Node node(String selector) {
        Node found = scene.getRoot().lookup(selector);
        if (found == null) {
            throw new AssertionError("There is no " + selector + " on the screen");
        }
        return found;
    }

    /// What the labels of a node say, one after another.
    static String words(Node node) {
        return String.join(
                " | ",
                node.lookupAll(".label").stream()
                        .filter(label -> label.isVisible() && label instanceof Label)
                        .map(label -> ((Label) label).getText())
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    // ---- what a planner does

    void open(String code) {
        robot.interact(() -> model.openOrClose(new HubCode(code)));
    }

    /// Presses on one node and drags to another, without letting go.
    void dragTo(Node from, Node to) {
        robot.drag(from).moveTo(to);
    }

    /// Goes on with what is dragged.
    void onTo(Node to) {
        robot.moveTo(to);
    }

    void drop() {
        robot.drop();
    }

    // ---- what the plan says

    long postsAt(String code) {
        return plan.standing().ledger().at(Scope.EVERYTHING, new HubCode(code)).posts();
    }

    int changes() {
        return plan.now().currentTimeline().history().standing().size();
    }

    @Override
    public void close() {
        session.close();
    }
}
