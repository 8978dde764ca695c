package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.report.PageSetup;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.SavedPaper;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// Sends the staffing plan out as a Word file, types over some of its figures, moves the plan on, and has the paper come
/// back. Leaves nothing behind but what undo takes back.
final class ReturnedRound {
    private static final int MOVED = 2;

    private final Desk desk;
    private final Layers layers;
    private final Album album;
    private final Path folder;

    /// @param folder for the Word file, the tour's own
    ReturnedRound(Desk desk, Layers layers, Album album, Path folder) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
        this.folder = folder;
    }

    /// From the paper screen.
    void go(PlanModel plan) {
        ((Button) desk.scene().lookup("#paper-word")).fire();
        album.take("paper-word");
        layers.closeAll();
        Path paper = folder.resolve("staffing-plan-returned.docx");
        WantedPaper wanted = WantedPaper.of(PaperKind.STAFFING, plan.now().current(), LocalDate.now());
        SavedPaper.save(plan.now(), wanted, PageSetup.USUAL, paper);
        TypedOver.some(paper);
        boolean moved = moveOn(plan);
        desk.checkPaper(paper);
        Album.waitUntil("the paper is laid against the plan", () -> desk.scene().lookup("#returned") != null);
        layers.dismissToast();
        album.take("paper-returned");
        layers.closeAll();
        if (moved) {
            plan.undo();
            layers.dismissToast();
        }
    }

    /// @return whether there was anything to move
    private static boolean moveOn(PlanModel plan) {
        Plan now = plan.standing().plan();
        Optional<Load> load = Guide.fullest(now).flatMap(hub -> Guide.load(now, hub));
        load.ifPresent(some -> plan.act(
                new MovePosts(some.posts().stream().limit(MOVED).map(Post::id).toList(), Guide.farthest(now)), ""));
        return load.isPresent();
    }
}
