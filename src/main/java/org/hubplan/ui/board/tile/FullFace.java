package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Note;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// A tile in full: four figures with what they are called, the bar of grades, and at the foot officers, staff and desks
/// or the limit that is broken. With much room, what is done at the hub besides.
final class FullFace extends VBox implements TileFace {
    private final TileParts parts;
    private final TileHead head = new TileHead();
    private final List<TileFigure> figures = List.of(
            new TileFigure("posts", Figure.BWT_FTE, Texts.of("board.tile.posts"), TileWords::posts),
            new TileFigure("people", Figure.STRENGTH_FTE, Texts.of("board.tile.people"), TileWords::people),
            new TileFigure("vacant", Figure.VACANT_FTE, Texts.of("board.tile.vacant"), TileWords::vacant),
            new TileFigure("cost", Figure.BWT_COST, Texts.of("board.tile.cost"), TileWords::shortCost));
    private final GradeBar bar = new GradeBar();
    private final TileFoot foot;
    private final Optional<DoingLines> doing;

    /// @param isClose whether what is done at the hub is told
    FullFace(TileParts parts, boolean isClose) {
        this.parts = parts;
        this.foot = new TileFoot(parts);
        this.doing = isClose ? Optional.of(new DoingLines()) : Optional.empty();
        getStyleClass().addAll("face", "full");
        getChildren().setAll(head, room(), row(), room(), bar, room(), foot);
        doing.ifPresent(lines -> getChildren().addAll(room(), lines));
    }

    /// What a tile taller than it need be has between its lines.
    private static Region room() {
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }

    private FigureRow row() {
        figures.forEach(figure -> parts.followed(figure.value(), figure.figure()));
        parts.dragged(figures.get(1).value(), post -> !post.isVacant());
        parts.dragged(figures.get(2).value(), Post::isVacant);
        return new FigureRow(figures);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Tile tile) {
        head.show(tile);
        figures.forEach(figure -> figure.show(tile.now().line(), tile.wouldBe().line()));
        bar.show(tile.wouldBe());
        foot.show(tile);
        doing.ifPresent(lines -> lines.show(tile));
    }

    @Override
    public void note(List<Note> notes) {
        head.note(notes);
    }
}
