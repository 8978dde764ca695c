package org.hubplan.ui.tour;

import java.util.concurrent.CountDownLatch;
import org.hubplan.store.PlanFileRefused;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.work.Work;

/// Round what stands about the screens: the guide at its third step, the plans used before, Help, and work in the
/// background of which some is under way, some waits and some has failed.
final class ShellRound {
    private final Desk desk;
    private final Layers layers;
    private final Work work;
    private final Album album;

    ShellRound(Desk desk, Layers layers, Work work, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.work = work;
        this.album = album;
    }

    /// Over the sample at its first start, of which a hub is opened.
    void guide() {
        desk.actions().get("guide.show").run();
        desk.board().ifPresent(board ->
                Guide.fullest(board.model().plan().standing().plan()).ifPresent(board.model()::openOrClose));
        album.take("guide");
    }

    void go() {
        over("recent", "plan.recent");
        over("help", "help.open");
        CountDownLatch mayEnd = new CountDownLatch(1);
        work.start("Reading posts-2018-11.xlsx", _ -> {
            throw new PlanFileRefused("posts-2018-11.xlsx is open in another program. Close it there, and read it again.");
        }, _ -> {}, _ -> {});
        work.start("Setting the staffing plan", job -> {
            job.at(0.4);
            mayEnd.await();
            return job;
        }, _ -> {}, _ -> {});
        work.start("Saving Staffing plan.pdf", job -> job, _ -> {}, _ -> {});
        Album.waitUntil("the first job has failed", () -> !work.finished().all().isEmpty());
        over("work-list", "work.open");
        mayEnd.countDown();
        Album.waitUntil("the work is done", () -> work.jobs().isEmpty());
    }

    private void over(String stop, String action) {
        desk.actions().get(action).run();
        album.take(stop);
        layers.closeAll();
    }
}
