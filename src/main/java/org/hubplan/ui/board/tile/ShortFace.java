package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.GivingWay;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// A tile in two lines: its hub and change; people of posts, vacancies and cost, or that a limit is broken. During a
/// preview what would be stands in place of what is.
final class ShortFace extends VBox implements TileFace {
    private static final PseudoClass WOULD_BE = PseudoClass.getPseudoClass("would-be");

    /// `22.6/28.6`
    private static final double PEOPLE = 4.2;
    /// `17.2 vac`
    private static final double VACANT = 3.7;
    /// `£1.67M`
    private static final double COST = 3.2;

    private final TileHead head = new TileHead();
    private final Label people = TileParts.column("value", PEOPLE);
    private final Label vacant = TileParts.column("brief", VACANT);
    private final Label cost = TileParts.column("brief", COST);
    private final Region warning = WarningLine.shape();
    private final GradeBar bar = new GradeBar();

    ShortFace(TileParts parts) {
        people.setId("people");
        vacant.setId("vacant");
        cost.setId("cost");
        cost.setAlignment(Pos.BASELINE_RIGHT);
        parts.followed(people, Figure.BWT_FTE);
        parts.followed(vacant, Figure.VACANT_FTE);
        parts.followed(cost, Figure.BWT_COST);
        parts.dragged(people, post -> !post.isVacant());
        parts.dragged(vacant, Post::isVacant);
        HBox money = TileParts.amidRoom(cost, Pos.BASELINE_RIGHT);
        GivingWay line = new GivingWay(List.of(List.of(money), List.of(vacant)), List.of(people, vacant, money));
        line.getStyleClass().add("line");
        getStyleClass().addAll("face", "short");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, line, bar);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Tile tile) {
        head.show(tile);
        Totals line = tile.wouldBe().line();
        people.setText(TileWords.peopleOfPosts(tile));
        people.pseudoClassStateChanged(WOULD_BE, tile.isPreviewed());
        vacant.setText(Texts.of("board.tile.vacant.brief", TileWords.vacant(line)));
        vacant.pseudoClassStateChanged(WOULD_BE, tile.isPreviewed());
        cost.setText(TileWords.shortCost(line));
        cost.pseudoClassStateChanged(WOULD_BE, tile.isPreviewed());
        head.mark(tile.broken().isNone() ? Optional.empty() : Optional.of(warning));
        bar.show(tile.wouldBe());
    }

    @Override
    public void note(List<Note> notes) {
        head.note(notes);
    }
}
