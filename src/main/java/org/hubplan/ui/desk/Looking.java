package org.hubplan.ui.desk;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;
import org.hubplan.model.Post;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.filter.FilterStrip;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.filter.SavedView;
import org.hubplan.ui.filter.SavedViews;
import org.hubplan.ui.filter.ViewsButton;
import org.hubplan.ui.find.PlanFinder;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.PostsView;
import org.hubplan.ui.shell.Finder;

/// Search over the open plan, and its saved views beside the filter of every screen that has one.
final class Looking {
    private final PlanModel plan;
    private final Filters filters;
    private final BoardView board;
    private final Scene scene;
    private final Layers layers;
    private final SavedViews views;
    private final PlanWays ways;
    private final Following following;

    /// @param toRates shows the rate cards
    /// @param scene in which a screen stands once it is gone to
    Looking(
            PlanModel plan,
            Filters filters,
            BoardView board,
            Following following,
            Runnable toRates,
            Scene scene,
            Layers layers,
            Memory memory) {
        this.plan = plan;
        this.filters = filters;
        this.board = board;
        this.scene = scene;
        this.layers = layers;
        this.following = following;
        this.views = new SavedViews(memory, plan.session().path());
        this.ways = new PlanWays(plan, filters, board, following, toRates, scene, layers);
    }

    /// Puts the saved views beside a screen's filter, and lets the posts on others' BWT be followed from it.
    ///
    /// @param screen its id
    void beside(FilterStrip filter, String screen) {
        filter.add(new ViewsButton(views, () -> now(screen), ways::toView, layers));
        filter.followOthers(those -> following.to(
                new Drill.Counted(Figure.POSTS, Scope.EVERYTHING, Where.ANYWHERE, Optional.of(Drill.Alone.onOthersBwt(those)))));
    }

    private SavedView now(String screen) {
        return new SavedView(
                Texts.of("filter.views"),
                screen,
                BoardKept.arranged(board.model()),
                filters.filter(),
                scene.lookup("#posts-screen") instanceof PostsView posts ? posts.look() : "");
    }

    /// Shows on the board where a post sits.
    void toBoard(Post post) {
        ways.toBoard(post);
    }

    /// @param isMasked whether others look on, so that nothing restricted is to be found
    Finder finder(BooleanSupplier isMasked) {
        return new PlanFinder(plan, views::all, ways, isMasked);
    }
}
