package org.hubplan.ui.board.tile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// The figures of a full tile side by side, each over what it is called, the last at the right.
///
/// Each has its place, the same on every tile, so that it is found without looking. A figure with many digits takes of
/// the room of its neighbours, and where there is none left all letters become smaller: a figure is never cut.
final class FigureRow extends Pane {
    /// Where they begin, in parts of the width: the last, of money, has the most digits.
    private static final double[] PLACES = {0, 0.26, 0.495, 0.71};
    private static final double GAP = 5;

    private final List<TileFigure> figures;
    private final Scale letters = new Scale(1, 1);

    /// @param figures four of them
    FigureRow(List<TileFigure> figures) {
        this.figures = figures;
        getStyleClass().add("figures");
        getChildren().setAll(figures.stream().flatMap(figure -> Stream.of(figure.value(), figure.caption())).toList());
        getChildren().forEach(label -> label.getTransforms().setAll(letters));
    }

    /// Where each begins and how much smaller their letters are.
    ///
    /// @param at in pixels
    /// @param letters 1 where there is room for them all
    record Places(double[] at, double letters) {
        /// @param wanted how wide each is with letters of their own size
        static Places of(double width, double[] wanted) {
            double room = width - GAP * (wanted.length - 1);
            double letters = Math.min(1, room / Arrays.stream(wanted).sum());
            double[] at = new double[wanted.length];
            for (int one = 1; one < at.length; one++) {
                at[one] = Math.max(PLACES[one] * width, at[one - 1] + wanted[one - 1] * letters + GAP);
            }
            double end = width + GAP;
            for (int one = at.length - 1; one >= 0; one--) {
                at[one] = Math.max(0, Math.min(at[one], end - GAP - wanted[one] * letters));
                end = at[one];
            }
            return new Places(at, letters);
        }
    }

    @Override
    protected void layoutChildren() {
        double[] wanted = figures.stream().mapToDouble(FigureRow::wanted).toArray();
        Places places = Places.of(getWidth(), wanted);
        letters.setX(places.letters());
        letters.setY(places.letters());
        int last = figures.size() - 1;
        for (int one = 0; one <= last; one++) {
            TileFigure figure = figures.get(one);
            lay(figure.value(), places, one, 0);
            lay(figure.caption(), places, one, valuesHeight() * places.letters());
        }
    }

    private void lay(Label label, Places places, int one, double y) {
        label.autosize();
        boolean isLast = one == figures.size() - 1;
        double x = isLast ? getWidth() - label.getWidth() * places.letters() : places.at()[one];
        label.relocate(isLast ? x : snapPositionX(x), snapPositionY(y));
    }

    private static double wanted(TileFigure figure) {
        return Math.ceil(Math.max(figure.value().prefWidth(-1), figure.caption().prefWidth(-1)));
    }

    private double valuesHeight() {
        return figures.stream().mapToDouble(figure -> figure.value().prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return figures.stream().mapToDouble(FigureRow::wanted).sum() + GAP * (figures.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(valuesHeight()
                + figures.stream().mapToDouble(figure -> figure.caption().prefHeight(-1)).max().orElse(0));
    }
}
