package org.hubplan.ui.board.hub;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.OpenedHub.Looks;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// The opened hub at the left of the board: its head, its matrix or list, and what is in hand.
public final class OpenedHubView extends VBox {
    private static final double LEAST_BODY = 96;
    /// Where it is lower, and where text is larger the sooner, its cells need the room of all that can be done without.
    private static final double LOW = 320;

    private final OpenedHub opened;
    private final HubHead head;
    private final VBox body = new VBox();
    private final MatrixView matrix;
    private final ScrollPane scroll;
    private final PostsView posts;
    private final PeopleView people;
    private final HandView hand;

    public OpenedHubView(PlanModel plan, OpenedHub opened, HubVerbs verbs) {
        this.opened = opened;
        setId("opened-hub");
        getStyleClass().add("opened-hub");
        matrix = new MatrixView(opened, verbs);
        new MatrixKeys(opened, matrix, verbs, this::enterList);
        scroll = new ScrollPane(matrix);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("matrix-scroll");
        head = new HubHead(plan, opened, verbs);
        posts = new PostsView(opened, verbs, this::backToCell);
        people = new PeopleView(opened);
        hand = new HandView(plan, opened.hand(), verbs);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(posts, Priority.ALWAYS);
        body.getStyleClass().add("body");
        Scaled.to(this, LEAST_BODY, body::setMinHeight);
        getChildren().setAll(head.line(), page(new VBox(head.looks(), new BrokenHere(opened), new NoMatch(opened, verbs::showAll), body, hand)));
        opened.hubProperty()
                .subscribe(hub -> hub.ifPresent(one -> verbs.dropOn(this, new DropTarget.AtHub(one.code()))));
        opened.looksProperty().subscribe(this::showBody);
        opened.bunchProperty().subscribe(_ -> showBody(opened.looksProperty().get()));
    }

    /// In a low window with large text the matrix comes first.
    @Override
    protected void layoutChildren() {
        boolean isLow = getHeight() < Scaled.now(this, LOW);
        head.keepLow(isLow);
        hand.keepLow(isLow);
        super.layoutChildren();
    }

    /// Puts the keyboard on the first cell.
    public void focusFirst() {
        matrix.shown()
                .flatMap(shown -> shown.bunches(_ -> true).stream().findFirst())
                .flatMap(matrix::cell)
                .ifPresent(Node::requestFocus);
    }

    private void enterList() {
        applyCss();
        layout();
        posts.enter();
    }

    /// Back from the list to the matrix, on the cell it was opened from.
    private void backToCell() {
        Optional<Bunch> listed = opened.bunchProperty().get();
        opened.backToMatrix();
        applyCss();
        layout();
        listed.flatMap(matrix::cell).ifPresentOrElse(Node::requestFocus, this::focusFirst);
    }

    /// Shows at its foot what is in hand, or leaves that to the other opened hub.
    public void showHand(boolean isShown) {
        hand.setVisible(isShown);
        hand.setManaged(isShown);
    }

    /// Says at its foot what a drag carries of what is in hand; empty where none is under way.
    public void showCarried(Optional<Load> load) {
        hand.showCarried(load);
    }

    /// Marks where posts lie that are cut and wait to be pasted.
    public void showCut(Set<Post> cut) {
        matrix.showCut(cut);
    }

    /// All beneath the head; scrolled where text is so large that not all of it has room.
    private static ScrollPane page(VBox all) {
        all.getStyleClass().add("all");
        ScrollPane page = new ScrollPane(all);
        Scrolling.page(page);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        VBox.setVgrow(page, Priority.ALWAYS);
        return page;
    }

    private void showBody(Looks looks) {
        hand.showHint(looks == Looks.MATRIX ? Texts.of("board.hub.drag") : Texts.of("board.hub.drag-post"));
        body.getChildren().setAll(looks == Looks.MATRIX ? scroll : posts);
        if (looks == Looks.MATRIX) {
            body.getChildren().add(people);
        }
    }
}
