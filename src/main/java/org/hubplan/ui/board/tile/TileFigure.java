package org.hubplan.ui.board.tile;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;

/// One figure of a tile with what it is called beneath; during a preview, what it would be stands there instead.
final class TileFigure {
    private static final PseudoClass WOULD_BE = PseudoClass.getPseudoClass("would-be");

    private final Figure figure;
    private final String called;
    private final Function<Totals, String> words;
    private final Label value = new Label();
    private final Label caption = new Label();

    /// @param words puts the figure of a line into words
    TileFigure(String id, Figure figure, String called, Function<Totals, String> words) {
        this.figure = figure;
        this.called = called;
        this.words = words;
        value.setId(id);
        value.getStyleClass().add("value");
        caption.getStyleClass().add("caption");
    }

    Figure figure() {
        return figure;
    }

    Label value() {
        return value;
    }

    Label caption() {
        return caption;
    }

    void show(Totals now, Totals wouldBe) {
        String was = words.apply(now);
        String will = words.apply(wouldBe);
        value.setText(was);
        caption.setText(was.equals(will) ? called : TileWords.arrow(will));
        caption.pseudoClassStateChanged(WOULD_BE, !was.equals(will));
    }
}
