package org.hubplan.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.changes.ChangesView;
import org.hubplan.ui.drill.PostInspector;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.filter.PostFilter;
import org.hubplan.ui.filter.SavedView;
import org.hubplan.ui.find.MeaningView;
import org.hubplan.ui.find.Ways;
import org.hubplan.ui.help.HelpText;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.paper.PaperView;
import org.hubplan.ui.posts.PostsView;

/// Goes to what was found in the open plan.
final class PlanWays implements Ways {
    private final PlanModel plan;
    private final Filters filters;
    private final BoardView board;
    private final Following following;
    private final Runnable toRates;
    private final Scene scene;
    private final Layers layers;

    /// @param toRates shows the rate cards
    /// @param scene in which a screen stands once it is gone to
    PlanWays(
            PlanModel plan, Filters filters, BoardView board, Following following, Runnable toRates, Scene scene, Layers layers) {
        this.plan = plan;
        this.filters = filters;
        this.board = board;
        this.following = following;
        this.toRates = toRates;
        this.scene = scene;
        this.layers = layers;
    }

    @Override
    public void toHub(HubCode hub) {
        following.go("board");
        board.model().opened().open(hub);
    }

    @Override
    public void toPostsOf(Chip chip) {
        following.go("board");
        filters.set(PostFilter.of(chip));
    }

    @Override
    public void toPost(Post post) {
        PostInspector.open(layers, plan.now(), plan.now().current(), post, this::toBoard);
    }

    /// The board with the post's hub opened and its stack selected.
    void toBoard(Post post) {
        toHub(post.hub());
        board.model().opened().point(post.stack());
    }

    @Override
    public void toOption(int option) {
        plan.switchTo(option);
    }

    @Override
    public void toChange(long entry) {
        following.go("changes");
        ((ChangesView) scene.lookup("#changes")).choose(entry);
    }

    @Override
    public void toPaper(PaperKind kind) {
        following.go("paper");
        ((PaperView) scene.lookup("#paper")).look(kind);
    }

    @Override
    public void toRates() {
        toRates.run();
    }

    @Override
    public void toView(SavedView view) {
        following.go(view.screen());
        BoardKept.arrange(board.model(), view.arranged());
        filters.set(view.filter());
        if (scene.lookup("#posts-screen") instanceof PostsView posts) {
            posts.look(view.table());
        }
    }

    @Override
    public void toMeaning(HelpText.Line term) {
        MeaningView.open(layers, term, Pos.CENTER);
    }
}
