package org.hubplan.ui.board.hub;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.OpenedHub.Looks;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// The opened hub at the left of the board: its head, its matrix or list, and what is in hand.
public final class OpenedHubView extends VBox {
    private final PlanModel plan;
    private final OpenedHub opened;
    private final HubVerbs verbs;
    private final Label title = new Label();
    private final Label figures = new Label();
    private final Label stack = new Label();
    private static final double LEAST_BODY = 96;
    private static final double ROWS = 124;

    private final ToggleButton asMatrix = new ToggleButton(Texts.of("board.hub.matrix"));
    private final ToggleButton asList = new ToggleButton(Texts.of("board.hub.list"));
    private final RowsChoice rows;
    private final VBox body = new VBox();
    private final MatrixView matrix;
    private final ScrollPane scroll;
    private final PostsView posts;
    private final PeopleView people;
    private final HandView hand;

    public OpenedHubView(PlanModel plan, OpenedHub opened, HubVerbs verbs) {
        this.plan = plan;
        this.opened = opened;
        this.verbs = verbs;
        setId("opened-hub");
        getStyleClass().add("opened-hub");
        matrix = new MatrixView(opened, verbs);
        new MatrixKeys(opened, matrix, verbs, this::enterList);
        scroll = new ScrollPane(matrix);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("matrix-scroll");
        rows = new RowsChoice(opened);
        posts = new PostsView(opened, verbs, this::backToCell);
        people = new PeopleView(opened);
        hand = new HandView(plan, opened.hand(), verbs);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(posts, Priority.ALWAYS);
        body.getStyleClass().add("body");
        Scaled.to(this, LEAST_BODY, body::setMinHeight);
        getChildren().setAll(head(), page(new VBox(looks(), new BrokenHere(opened), new NoMatch(opened, verbs::showAll), body, hand)));
        opened.hubProperty().subscribe(hub -> {
            showHead();
            hub.ifPresent(one -> verbs.dropOn(this, new DropTarget.AtHub(one.code())));
        });
        opened.matrixProperty().subscribe(_ -> showHead());
        opened.filteredProperty().subscribe(_ -> showHead());
        opened.looksProperty().subscribe(this::showBody);
        opened.bunchProperty().subscribe(_ -> showBody(opened.looksProperty().get()));
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

    private HBox head() {
        title.getStyleClass().addAll("hp-subtitle");
        title.setId("opened-title");
        figures.getStyleClass().add("figures");
        Button menu = icon("hub-menu", MaterialDesignD.DOTS_HORIZONTAL, Texts.of("board.hub.menu"));
        menu.setOnAction(_ -> opened.hubProperty().get().ifPresent(hub -> verbs.hubMenu(hub, menu)));
        Button shut = icon("close-opened", MaterialDesignC.CLOSE, Texts.of("board.hub.close"));
        shut.setOnAction(_ -> verbs.close());
        HBox head = new HBox(title, spacer(), menu, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        return head;
    }

    private WrappingLine looks() {
        ToggleGroup group = new ToggleGroup();
        asMatrix.setId("as-matrix");
        asList.setId("as-list");
        for (ToggleButton button : new ToggleButton[] {asMatrix, asList}) {
            button.getStyleClass().add("choice");
            button.setToggleGroup(group);
        }
        asMatrix.setOnAction(_ -> {
            asMatrix.setSelected(true);
            opened.backToMatrix();
        });
        asList.setOnAction(_ -> {
            asList.setSelected(true);
            opened.list();
        });
        stack.getStyleClass().add("stack");
        HBox choices = new HBox(asMatrix, asList);
        choices.getStyleClass().add("choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        Scaled.to(rows, ROWS, rows::setPrefWidth);
        WrappingLine looks = new WrappingLine(8, choices, rows, stack, spacer(), figures);
        looks.getStyleClass().add("looks");
        return looks;
    }

    private static Button icon(String id, Ikon icon, String spoken) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        button.setAccessibleText(spoken);
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private void showHead() {
        opened.hubProperty().get().ifPresent(hub -> {
            Totals line = plan.standing().ledger().at(Scope.EVERYTHING, hub.code());
            title.setText(name(hub));
            figures.setText(opened.filteredProperty().get()
                    ? Texts.of("board.hub.matching", opened.matching(), line.posts())
                    : Texts.of(
                            "board.hub.figures", Texts.count("board.posts", line.posts()), Fte.words(line.bwtFte())));
        });
    }

    /// `DC · Open Source`, as the row and the column are called that it was opened from.
    private String name(Bunch bunch) {
        Rows rows = opened.rowsProperty().get();
        return Texts.of(
                "board.hub.stack", rows.across().heading(bunch).words(), rows.down().heading(bunch).words());
    }

    private static String name(Hub hub) {
        return hub.isTray() ? hub.name() : hub.code() + " · " + hub.name();
    }

    private void showBody(Looks looks) {
        asMatrix.setSelected(looks == Looks.MATRIX);
        asList.setSelected(looks == Looks.LIST);
        stack.setText(opened.bunchProperty().get().map(this::name).orElse(""));
        rows.setVisible(looks == Looks.MATRIX);
        rows.setManaged(looks == Looks.MATRIX);
        hand.showHint(looks == Looks.MATRIX ? Texts.of("board.hub.drag") : Texts.of("board.hub.drag-post"));
        body.getChildren().setAll(looks == Looks.MATRIX ? scroll : posts);
        if (looks == Looks.MATRIX) {
            body.getChildren().add(people);
        }
    }
}
