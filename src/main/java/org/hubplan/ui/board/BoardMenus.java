package org.hubplan.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.hubplan.change.CloseHub;
import org.hubplan.change.EndAlignment;
import org.hubplan.change.Note;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.TransferPosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropBar;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops.Drop;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.Owners;
import org.hubplan.ui.board.form.Forms;
import org.hubplan.ui.board.form.PostForms;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Menu.Item;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.notes.NotesView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What can be done to a hub, and to the posts in hand, as menus.
final class BoardMenus {
    private final BoardViewModel board;
    private final PlanModel plan;
    private final Layers layers;
    private final Panels panels;
    private final Forms forms;
    private final PostForms postForms;
    private final BiConsumer<Figure, Where> follow;

    BoardMenus(BoardViewModel board, Layers layers, Panels panels, BiConsumer<Figure, Where> follow) {
        this.board = board;
        this.plan = board.plan();
        this.layers = layers;
        this.panels = panels;
        this.forms = new Forms(plan, panels::form);
        this.postForms = new PostForms(plan, panels::form);
        this.follow = follow;
    }

    void addHub(HubKind lane, Node from) {
        new Forms(plan, (form, view) -> panels.formUnder(from, form, view)).addHub(lane);
    }

    void ofSizes(Node from) {
        new SizeChoice(board).menu(from, layers);
    }

    // ---- a hub

    void ofHub(HubCode code, Node from) {
        Hub hub = plan.standing().plan().hub(code).orElseThrow();
        List<Item> items = new ArrayList<>();
        items.add(item(
                board.tile(code).openedProperty().get() ? "board.menu.close-view" : "board.menu.open",
                MaterialDesignA.ARROW_EXPAND, "Enter", true, () -> board.openOrClose(code)));
        items.add(item(
                "board.menu.open-beside", MaterialDesignD.DOCK_RIGHT, Texts.of("board.menu.open-beside.keys"),
                !board.tile(code).openedProperty().get() && board.opened().hubProperty().get().isPresent(),
                () -> board.openBeside(code)));
        items.add(item(
                board.hand().holds(Bunch.at(code)) ? "board.menu.let-go" : "board.menu.select",
                MaterialDesignS.SELECT_ALL, "Ctrl+Space", true, () -> board.toggle(code)));
        items.add(item(
                "board.menu.paste", MaterialDesignC.CONTENT_PASTE, "Ctrl+V",
                board.cutProperty().get().isPresent(), () -> board.paste(code)));
        if (!hub.isTray()) {
            boolean open = !hub.closed();
            items.add(item("board.menu.add-posts", MaterialDesignP.PLUS, "", open, () -> forms.addPosts(hub)));
            items.add(item(
                    "board.menu.to-be", MaterialDesignT.TARGET, "0-9", open,
                    () -> panels.toBe(Bunch.at(code), plan.standing().plan().postsAt(code).size())));
            items.add(item("board.menu.rename", MaterialDesignR.RENAME_BOX, "", open, () -> forms.renameHub(hub)));
            items.add(item("board.menu.desks", MaterialDesignD.DESK, "", open, () -> forms.desks(hub)));
            items.add(item(
                    hub.restricted() ? "board.menu.unrestrict-hub" : "board.menu.restrict-hub",
                    MaterialDesignE.EYE_OFF_OUTLINE, "", open,
                    () -> plan.act(new RestrictHub(code, !hub.restricted()), "")));
            items.add(item(
                    "board.menu.close-hub", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "", open,
                    () -> plan.act(new CloseHub(code), "")));
        }
        if (hub.isTray()) {
            List<Displaced> waiting = List.copyOf(plan.standing().plan().displaced());
            items.add(item(
                    "board.menu.leave", MaterialDesignE.EXIT_RUN, "", !waiting.isEmpty(), () -> forms.leave(waiting)));
        }
        items.add(notes(Note.Subject.hub(code)));
        Where here = Where.at(code);
        items.add(rows("board.menu.rows.posts", Figure.BWT_FTE, here));
        items.add(rows("board.menu.rows.people", Figure.STRENGTH_FTE, here));
        items.add(rows("board.menu.rows.vacant", Figure.VACANT_FTE, here));
        items.add(rows("board.menu.rows.cost", Figure.BWT_COST, here));
        Menu.under(from, layers, items);
    }

    // ---- posts in hand

    void ofPosts(Node from) {
        board.hand().loadProperty().get().ifPresent(load -> Menu.under(from, layers, ofPosts(load, from)));
    }

    private List<Item> ofPosts(Load load, Node from) {
        List<Post> taken = load.taken();
        Post first = taken.getFirst();
        boolean filled = taken.stream().anyMatch(post -> !post.isVacant());
        List<Item> items = new ArrayList<>();
        items.add(item("board.menu.move-to", MaterialDesignA.ARROW_RIGHT, "Ctrl+M", true, () -> panels.moveTo(load)));
        items.add(item(
                "board.menu.spread", MaterialDesignC.CALL_SPLIT, "Ctrl+Shift+M", true, () -> panels.spread(load)));
        items.add(item("board.menu.cut", MaterialDesignC.CONTENT_CUT, "Ctrl+X", true, board::cut));
        items.add(item(
                "board.menu.take-out", MaterialDesignT.TRAY_ARROW_DOWN, "",
                !new DropTarget.AtHub(HubCode.UNPLACED).isHomeOf(load),
                () -> board.drops().drop(load, new DropTarget.AtHub(HubCode.UNPLACED))));
        items.add(item("board.menu.transfer", MaterialDesignS.SWAP_HORIZONTAL, "", true, () -> transfer(load, from)));
        items.add(item("board.menu.regrade", MaterialDesignS.STAIRS_UP, "", true, () -> forms.regrade(load)));
        items.add(item(
                "board.menu.fill", MaterialDesignA.ACCOUNT_PLUS_OUTLINE, "",
                taken.size() == 1 && first.vacancy() > 0, () -> forms.fill(first)));
        items.add(item(
                "board.menu.vacate", MaterialDesignA.ACCOUNT_MINUS_OUTLINE, "", filled, () -> forms.vacate(load)));
        items.add(item("board.menu.more", MaterialDesignD.DOTS_HORIZONTAL, "", true, () -> more(load, filled, from)));
        items.add(item("board.menu.remove", MaterialDesignD.DELETE_OUTLINE, "", true, () -> forms.remove(load)));
        if (load.stacks().size() == 1) {
            Stack stack = load.stacks().iterator().next();
            items.add(notes(Note.Subject.stack(stack.hub(), stack.function(), stack.grade())));
        }
        return items;
    }

    /// What is done less often.
    private void more(Load load, boolean filled, Node from) {
        boolean aligned = load.taken().stream().flatMap(post -> post.occupants().stream()).anyMatch(Occupant::isAligned);
        Menu.under(from, layers, List.of(
                item("board.menu.retitle", MaterialDesignR.RENAME_BOX, "", true, () -> postForms.retitle(load)),
                item("board.menu.fte", MaterialDesignC.CLOCK_OUTLINE, "", true, () -> postForms.fte(load)),
                item("board.menu.fund", MaterialDesignC.CASH, "", true, () -> postForms.fund(load)),
                item("board.menu.align", MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE, "", filled, () -> postForms.align(load)),
                item(
                        "board.menu.end-alignment", MaterialDesignA.ACCOUNT_ARROW_LEFT_OUTLINE, "", aligned,
                        () -> plan.act(new EndAlignment(load.ids()), "")),
                item(
                        "board.menu.vacancy-reason", MaterialDesignC.COMMENT_QUESTION_OUTLINE, "",
                        load.taken().stream().anyMatch(Post::isVacant), () -> postForms.vacancyReason(load)),
                item("board.menu.restrict", MaterialDesignE.EYE_OFF_OUTLINE, "", true, () -> postForms.restrict(load)),
                item("board.menu.trade", MaterialDesignS.SWAP_HORIZONTAL, "", true, () -> postForms.trade(load))));
    }

    private void transfer(Load load, Node from) {
        List<Item> items = new ArrayList<>();
        for (Command owner : Owners.of(plan, load.posts().getFirst().hub())) {
            boolean other = load.taken().stream().anyMatch(post -> !post.owner().equals(owner));
            items.add(new Item(
                    Texts.of("board.menu.transfer-to", owner), Optional.empty(), "", other,
                    () -> plan.act(new TransferPosts(load.ids(), owner), "")));
        }
        Menu.under(from, layers, items);
    }

    // ---- what was just put down

    void ofOwner(Button from, Drop drop) {
        if (!(drop.target() instanceof DropTarget.AtHub(HubCode hub))) {
            return;
        }
        List<Item> items = new ArrayList<>();
        items.add(new Item(
                DropBar.stays(drop.owners()), Optional.empty(), "", drop.newOwner().isPresent(),
                () -> board.drops().adjustOwner(Optional.empty())));
        for (Command owner : Owners.of(plan, hub)) {
            boolean other = !drop.owners().equals(List.of(owner)) && !drop.newOwner().equals(Optional.of(owner));
            if (other) {
                items.add(new Item(
                        Texts.of("board.drop.transfers", owner), Optional.empty(), "", true,
                        () -> board.drops().adjustOwner(Optional.of(owner))));
            }
        }
        Menu.under(from, layers, items);
    }

    private Item notes(Note.Subject about) {
        return item(
                "board.menu.notes", MaterialDesignN.NOTE_TEXT_OUTLINE, "", true,
                () -> NotesView.open(layers, plan, about));
    }

    private Item rows(String words, Figure figure, Where where) {
        return item(words, MaterialDesignF.FORMAT_LIST_BULLETED, "", true, () -> follow.accept(figure, where));
    }

    private static Item item(
            String key, Ikon icon, String keys, boolean possible, Runnable verb) {
        return new Item(Texts.of(key), Optional.of(icon), keys, possible, verb);
    }
}
