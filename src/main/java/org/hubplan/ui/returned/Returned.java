package org.hubplan.ui.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.session.paper.returned.PaperCheck;
import org.hubplan.session.paper.returned.PaperCheck.Checked;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Surroundings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Lays Word papers that come back against the open plan.
public final class Returned {
    /// Word files, as a dialog asks for them.
    public static final FileChoice.Kind WORD = new FileChoice.Kind(Texts.of("files.word"), List.of("docx"));

    private final PlanModel plan;
    private final Surroundings around;

    public Returned(PlanModel plan, Surroundings around) {
        this.plan = plan;
        this.around = around;
    }

    /// For menus and the palette.
    public Action action() {
        return Action.of("paper.check", "action.check-paper", MaterialDesignF.FILE_CHECK_OUTLINE, this::ask);
    }

    /// Asks for the file, and reads it.
    public void ask() {
        around.files().toOpen(Texts.of("returned.choose"), WORD).ifPresent(this::read);
    }

    /// Reads a file and shows what in it no longer holds, or says why it can't be read.
    public void read(Path file) {
        around.work().start(
                Texts.of("returned.reading", file.getFileName()),
                _ -> PaperCheck.of(plan.now(), file, OptionalInt.empty()),
                this::show,
                around.toasts()::trouble);
    }

    private void show(Checked checked) {
        switch (checked) {
            case Checked.Done(PaperCheck check) -> ReturnedView.open(around.layers(), new ReturnedViewModel(check));
            case Checked.NotRead(String words) -> around.toasts().trouble(words);
        }
    }
}
