package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.notes.NoteMark;

/// A hub on the board. Its nodes are made once; from then on only their texts change.
public final class TileView extends VBox {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass AIMED_AT = PseudoClass.getPseudoClass("aimed-at");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final PseudoClass PASSED_OVER = PseudoClass.getPseudoClass("passed-over");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    /// Letters that fit at the foot beside officers and staff; a broken limit in more words takes their place.
    private static final int BESIDE_GRADES = 17;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

    /// Of the four figures, in percent: the last, of money, has the most digits.
    private static final List<Integer> WIDTHS = List.of(29, 25, 17, 29);

    private final TileViewModel tile;
    private final TileVerbs verbs;
    private final Label code = label("code");
    private final Label name = label("name");
    private final NoteMark note = new NoteMark();
    private final Label change = label("change");
    private final List<TileFigure> figures = List.of(
            new TileFigure("posts", Figure.BWT_FTE, Texts.of("board.tile.posts"), TileWords::posts),
            new TileFigure("people", Figure.STRENGTH_FTE, Texts.of("board.tile.people"), TileWords::people),
            new TileFigure("vacant", Figure.VACANT_FTE, Texts.of("board.tile.vacant"), TileWords::vacant),
            new TileFigure("cost", Figure.BWT_COST, Texts.of("board.tile.cost"), TileWords::shortCost));
    private final GradeBar bar = new GradeBar();
    private final Label officers = label("officers");
    private final Label staff = label("staff");
    private final Label desks = label("desks");
    private final Region warning = new Region();

    public TileView(TileViewModel tile, TileVerbs verbs) {
        this.tile = tile;
        this.verbs = verbs;
        setId("tile-" + tile.code());
        getStyleClass().addAll("tile", "hp-focusable");
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().setAll(head(), grid(), bar, foot());
        listen();
        verbs.dragFrom(this, tile.code(), _ -> true);
        verbs.dropOn(this, new DropTarget.AtHub(tile.code()));
        tile.tileProperty().subscribe(this::show);
        tile.notesProperty().subscribe(note::show);
        tile.openedProperty().subscribe(opened -> pseudoClassStateChanged(OPENED, opened));
        tile.heldProperty().subscribe(held -> pseudoClassStateChanged(HELD, held));
        tile.aimedAtProperty().subscribe(aimedAt -> pseudoClassStateChanged(AIMED_AT, aimedAt));
    }

    public TileViewModel tile() {
        return tile;
    }

    // ---- building

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private HBox head() {
        code.setMinWidth(Region.USE_PREF_SIZE);
        change.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(code, name, note, change);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures");
        for (int at = 0; at < figures.size(); at++) {
            TileFigure figure = figures.get(at);
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(at == figures.size() - 1 ? HPos.RIGHT : HPos.LEFT);
            column.setPercentWidth(WIDTHS.get(at));
            grid.getColumnConstraints().add(column);
            grid.add(figure.value(), at, 0);
            grid.add(figure.caption(), at, 1);
            follow(figure.value(), figure.figure());
        }
        verbs.dragFrom(figures.get(1).value(), tile.code(), post -> !post.isVacant());
        verbs.dragFrom(figures.get(2).value(), tile.code(), Post::isVacant);
        return grid;
    }

    private HBox foot() {
        warning.getStyleClass().add("warning-shape");
        desks.setMinWidth(Region.USE_PREF_SIZE);
        desks.setGraphicTextGap(3);
        staff.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(staff, Priority.ALWAYS);
        follow(officers, Figure.OFFICERS_FTE);
        follow(staff, Figure.STAFF_FTE);
        follow(desks, Figure.POSTS);
        HBox foot = new HBox(officers, staff, desks);
        foot.getStyleClass().add("foot");
        return foot;
    }

    // ---- acting

    private void follow(Label label, Figure figure) {
        label.getStyleClass().add("hp-followed");
        label.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                verbs.follow(figure, Where.at(tile.code()));
                click.consume();
            }
        });
    }

    private void listen() {
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                requestFocus();
                if (click.isShiftDown()) {
                    verbs.toggle(tile.code());
                } else {
                    open(click.isShortcutDown());
                }
            }
        });
        setOnContextMenuRequested(request -> {
            verbs.menu(tile.code(), this);
            request.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void open(boolean beside) {
        if (beside) {
            verbs.openBeside(tile.code());
        } else {
            verbs.openOrClose(tile.code());
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            verbs.openBeside(tile.code());
        } else if (key.getCode() == KeyCode.ENTER) {
            verbs.enter(tile.code());
        } else if (key.getCode() == KeyCode.SPACE && (key.isShortcutDown() || key.isShiftDown())) {
            verbs.toggle(tile.code());
        } else if (key.getCode() == KeyCode.SPACE) {
            verbs.openOrClose(tile.code());
        } else if (PASTE.match(key)) {
            verbs.paste(tile.code());
        } else if (MENU.match(key) || key.getCode() == KeyCode.CONTEXT_MENU) {
            verbs.menu(tile.code(), this);
        } else {
            return;
        }
        key.consume();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            verbs.openOrClose(tile.code());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    // ---- showing

    private void show(Tile shown) {
        Hub hub = shown.hub();
        Totals now = shown.now().line();
        code.setText(hub.code().value());
        name.setText(hub.closed() ? Texts.of("board.tile.closed.name", hub.name()) : hub.name());
        change.setText(Fte.change(shown.change()));
        figures.forEach(figure -> figure.show(now, shown.wouldBe().line()));
        bar.show(shown.wouldBe());
        officers.setText(TileWords.counts(shown).getFirst());
        staff.setText(TileWords.counts(shown).getLast());
        showLimits(shown);
        pseudoClassStateChanged(PREVIEWED, shown.isPreviewed());
        pseudoClassStateChanged(CLOSED, hub.closed());
        pseudoClassStateChanged(PASSED_OVER, shown.isPassedOver());
        setAccessibleText(TileWords.spoken(shown));
    }

    private void showLimits(Tile shown) {
        boolean broken = !shown.broken().isNone();
        desks.setText(TileWords.foot(shown));
        boolean whole = desks.getText().length() > BESIDE_GRADES;
        for (Label grades : List.of(officers, staff)) {
            grades.setVisible(!whole);
            grades.setManaged(!whole);
        }
        desks.setGraphic(broken ? warning : null);
        desks.setTooltip(broken ? new Tooltip(shown.broken().spoken()) : null);
        desks.pseudoClassStateChanged(OVER, broken);
        pseudoClassStateChanged(BROKEN, broken);
    }
}
