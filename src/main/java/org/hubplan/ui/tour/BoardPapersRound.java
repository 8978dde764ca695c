package org.hubplan.ui.tour;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.paper.PaperView;

/// Goes round the papers: each kind the option has on the paper screen, and the words of the decision paper.
final class BoardPapersRound {
    private static final List<PaperKind> KINDS = List.of(
            PaperKind.CHANGES, PaperKind.APPRAISAL, PaperKind.FUNDING, PaperKind.HANDOVER, PaperKind.DECISION);

    private final Desk desk;
    private final Album album;

    BoardPapersRound(Desk desk, Album album) {
        this.desk = desk;
        this.album = album;
    }

    /// What the pictures of papers are called.
    static String stop(PaperKind kind) {
        return "paper-" + kind.key();
    }

    void go(PlanModel plan) {
        PaperView paper = (PaperView) desk.scene().lookup("#paper");
        for (PaperKind kind : KINDS) {
            if (kind.whyNot(plan.now(), plan.now().current()).isEmpty()) {
                look(paper, kind);
            }
            album.take(stop(kind));
        }
        wording(paper);
        look(paper, PaperKind.STAFFING);
    }

    private static void look(PaperView paper, PaperKind kind) {
        paper.look(kind);
        Album.waitUntil("the " + kind.label() + " is set", paper::isSet);
    }

    /// The words beside the pages, with something typed that isn't kept.
    private void wording(PaperView paper) {
        ToggleButton words = (ToggleButton) paper.lookup("#paper-words");
        if (words.isVisible()) {
            words.fire();
            ((ComboBox<?>) paper.lookup("#paper-wording-sections")).getSelectionModel().select(1);
            ((TextArea) paper.lookup("#paper-wording-text")).appendText("\nAsk for 12 desks at {five-year-cash}.");
        }
        album.take("paper-wording");
        if (words.isVisible()) {
            words.fire();
        }
    }
}
