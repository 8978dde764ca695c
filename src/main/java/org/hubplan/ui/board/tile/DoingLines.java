package org.hubplan.ui.board.tile;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hubplan.model.Fte;
import org.hubplan.ui.board.tile.TileFigures.Doing;
import org.hubplan.ui.kit.Texts;

/// What is done at a hub: the functions with the most posts, how many, and how many of them are vacant.
final class DoingLines extends GridPane {
    private static final PseudoClass WOULD_BE = PseudoClass.getPseudoClass("would-be");
    private static final int MOST = 6;

    private final List<Line> lines = new ArrayList<>();

    private record Line(Label function, Label posts, Label vacant) {
        void show(String name, long bwt, long wouldBe, long vacantFte) {
            String was = Fte.words(bwt);
            boolean isPreviewed = bwt != wouldBe;
            function.setText(name);
            posts.setText(isPreviewed ? was + TileWords.arrow(Fte.words(wouldBe)) : was);
            posts.pseudoClassStateChanged(WOULD_BE, isPreviewed);
            vacant.setText(vacantFte == 0 ? "" : Texts.of("board.tile.vacant.brief", Fte.words(vacantFte)));
        }

        void showMore(int more) {
            function.setText(more == 0 ? "" : Texts.of("board.tile.more-functions", more));
            posts.setText("");
            vacant.setText("");
        }
    }

    DoingLines() {
        getStyleClass().add("doing");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(names, numbers, numbers);
        for (int at = 0; at < MOST; at++) {
            Line line = new Line(TileParts.label("function"), TileParts.whole("posts"), TileParts.whole("vacant"));
            lines.add(line);
            addRow(at, line.function(), line.posts(), line.vacant());
        }
    }

    void show(Tile tile) {
        List<Doing> doing = tile.now().doing();
        boolean isMore = doing.size() > MOST;
        for (int at = 0; at < MOST; at++) {
            Line line = lines.get(at);
            if (at >= doing.size() || isMore && at == MOST - 1) {
                line.showMore(isMore ? doing.size() - at : 0);
            } else {
                Doing one = doing.get(at);
                line.show(one.function(), one.bwtFte(), tile.wouldBe().bwtFte(one.function()), one.vacantFte());
            }
        }
    }
}
