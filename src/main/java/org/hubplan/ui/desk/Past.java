package org.hubplan.ui.desk;

import java.util.Optional;
import org.hubplan.change.Note;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.history.HistoryView;
import org.hubplan.ui.history.HistoryViewModel;
import org.hubplan.ui.history.News;
import org.hubplan.ui.history.NewsStrip;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.notes.NotesView;
import org.hubplan.ui.shell.Screen;
import org.hubplan.ui.shell.Surroundings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What lies behind a plan as it is opened: its history, and what of that the planner hasn't seen yet.
final class Past {
    private final PlanModel plan;
    private final Surroundings around;
    private final News news;
    private final Runnable toBoard;

    Past(PlanModel plan, Surroundings around, Memory memory, Runnable toBoard) {
        this.toBoard = toBoard;
        this.plan = plan;
        this.around = around;
        this.news = News.of(
                plan.now(), Optional.ofNullable(memory.now().seen().get(plan.session().path().toAbsolutePath())));
    }

    NewsStrip strip(Runnable toHistory) {
        return new NewsStrip(news, toHistory);
    }

    Screen screen() {
        return new Screen("history", Texts.of("screen.history"), MaterialDesignT.TIMELINE_CLOCK_OUTLINE, this::history);
    }

    private HistoryView history() {
        HistoryViewModel model = new HistoryViewModel(
                plan,
                around.clock(),
                around.work(),
                words -> around.toasts().done(words, Optional.empty()),
                news);
        return new HistoryView(
                model,
                around.layers(),
                row -> NotesView.open(around.layers(), plan, Note.Subject.change(row.n())),
                toBoard);
    }
}
