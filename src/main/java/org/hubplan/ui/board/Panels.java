package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.form.Form;
import org.hubplan.ui.board.form.FormView;
import org.hubplan.ui.board.place.MoveTo;
import org.hubplan.ui.board.place.MoveToView;
import org.hubplan.ui.board.place.SpreadOver;
import org.hubplan.ui.board.place.SpreadView;
import org.hubplan.ui.board.place.ToBe;
import org.hubplan.ui.board.place.ToBeView;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;

/// Opens the panels of what is done with posts over one side of the screen they were selected on: on the board over the
/// left, so that the tiles stay in sight with the figures as they would be. One is open at a time; however it closes, its
/// preview ends.
final class Panels {
    private static final double MARGIN = 4;

    private final BoardViewModel board;
    private final Layers layers;
    private final InSight inSight;
    private Opening open = new Opening();

    /// @param inSight the screen they open over
    Panels(BoardViewModel board, Layers layers, InSight inSight) {
        this.board = board;
        this.layers = layers;
        this.inSight = inSight;
    }

    void moveTo(Load load) {
        MoveTo moveTo = new MoveTo(board.plan(), board.drops(), load);
        Opening opening = another();
        MoveToView panel = new MoveToView(board.plan(), moveTo, opening::close);
        opening.over(aside(panel), moveTo::cancel);
        panel.focusQuery();
    }

    void spread(Load load) {
        SpreadOver spread = new SpreadOver(board.plan(), load);
        Opening opening = another();
        SpreadView panel = new SpreadView(spread, opening::close);
        opening.over(aside(panel), spread::cancel);
    }

    void toBe(Bunch where, int wanted) {
        ToBe toBe = new ToBe(
                board.plan(), board.drops(), board.hand().loadProperty().get(), board.hand().order(), where, wanted);
        Opening opening = another();
        ToBeView panel = new ToBeView(toBe, opening::close);
        opening.over(aside(panel), toBe::cancel);
        panel.focusNumber();
    }

    /// A form of the opened hub or of what is in hand.
    void form(Form form, Function<Runnable, FormView> making) {
        Opening opening = another();
        FormView panel = making.apply(opening::close);
        opening.over(aside(panel), form::cancel);
        panel.focusFirst();
    }

    /// A form beside what asked for it.
    void formUnder(Node anchor, Form form, Function<Runnable, FormView> making) {
        Opening opening = another();
        Bounds bounds = anchor.localToScene(anchor.getBoundsInLocal());
        FormView panel = making.apply(opening::close);
        opening.over(layers.openAt(panel, bounds.getMinX(), bounds.getMaxY() + MARGIN), form::cancel);
        panel.focusFirst();
    }

    /// What is asked now, in place of what was asked before.
    private Opening another() {
        open.close();
        open = new Opening();
        return open;
    }

    private Layer aside(Region panel) {
        return layers.openBeneath(panel, corner().getX(), corner().getY());
    }

    private Point2D corner() {
        return inSight.placeProperty().get().map(InSight.Place::corner).orElse(Point2D.ZERO);
    }

    /// The way to close a panel, known before the panel is shown.
    private static final class Opening {
        private Optional<Layer> layer = Optional.empty();

        void over(Layer opened, Runnable cancel) {
            layer = Optional.of(opened.onClosed(cancel));
        }

        void close() {
            layer.ifPresent(Layer::close);
        }
    }
}
