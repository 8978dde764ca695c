package org.hubplan.ui.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.RemarkVerbs;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// The part of the tour about options: their menu, and a what-if with its one-page answer.
final class OptionRound {
    private final Desk desk;
    private final Layers layers;
    private final Album album;

    OptionRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan) {
        notes(plan);
        plan.session().options().duplicate(plan.now().current(), "Hubs of the south first");
        plan.session().options().duplicate(Option.BASELINE, "Nothing but vacancies");
        plan.refresh();
        ((Button) desk.scene().lookup("#option")).fire();
        album.take("option-menu");
        layers.closeAll();
        if (plan.now().currentTimeline().option().isBaseline()) {
            return;
        }
        desk.actions().get("what-if.begin").run();
        move(plan.standing().plan()).ifPresent(change -> plan.act(change, "nearer to those it serves"));
        album.take("what-if");
        desk.actions().get("what-if.answer").run();
        album.take("what-if-answer");
        layers.closeAll();
        history(plan);
        desk.actions().get("what-if.discard").run();
        layers.dismissToast();
    }

    /// One of each sort, two of them about hubs, so that their tiles are marked.
    private void notes(PlanModel plan) {
        List<HubCode> hubs = plan.standing().plan().hubs().stream()
                .filter(hub -> hub.kind() == HubKind.BCU && !hub.closed())
                .map(Hub::code)
                .limit(2)
                .toList();
        RemarkVerbs remarks = plan.session().remarks();
        int option = plan.now().current();
        remarks.note(option, Note.Subject.OPTION, Note.Sort.ASSUMPTION, "Pay stays at the rates of 2018/19.");
        for (HubCode hub : hubs) {
            boolean first = hub.equals(hubs.getFirst());
            remarks.note(
                    option,
                    Note.Subject.hub(hub),
                    first ? Note.Sort.TO_DO : Note.Sort.NOTE,
                    first ? "Ask HR about shift patterns before these posts move." : "The third floor is free from May.");
        }
        plan.refresh();
        desk.actions().get("notes.open").run();
        album.take("notes");
        layers.closeAll();
    }

    /// Of the what-if: steps it has from its option, one of its own, and two taken back.
    private void history(PlanModel plan) {
        plan.undo();
        plan.undo();
        layers.dismissToast();
        desk.actions().get("go.history").run();
        ((Button) desk.scene().lookup("#history-verify")).fire();
        Album.waitUntil("the log is verified", () -> !((Label) desk.scene().lookup("#history-verdict")).getText().isEmpty());
        album.take("history");
        desk.actions().get("go.board").run();
    }

    /// Two vacant posts from the centre to a borough.
    private static Optional<Change> move(Plan plan) {
        List<PostId> vacant = plan.hubs().stream()
                .filter(hub -> hub.kind() == HubKind.CENTRAL)
                .flatMap(hub -> plan.postsAt(hub.code()).stream())
                .filter(Post::isVacant)
                .limit(2)
                .map(Post::id)
                .toList();
        Optional<Hub> borough = plan.hubs().stream().filter(hub -> hub.kind() == HubKind.BCU && !hub.closed()).findFirst();
        return vacant.isEmpty() ? Optional.empty() : borough.map(hub -> new MovePosts(vacant, hub.code()));
    }
}
