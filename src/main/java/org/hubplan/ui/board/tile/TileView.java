package org.hubplan.ui.board.tile;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.hubplan.ui.board.carry.Digits;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.kit.Reach;

/// A hub on the board: all that can be done to it, and what it is marked with, whatever its size. What it shows is its
/// face's.
public final class TileView extends StackPane {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass AIMED_AT = PseudoClass.getPseudoClass("aimed-at");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final PseudoClass PASSED_OVER = PseudoClass.getPseudoClass("passed-over");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

    private final TileViewModel tile;
    private final TileVerbs verbs;
    private final Tooltip whole = new Tooltip();
    private TileSize size = TileSize.FULL;
    private TileFace face;

    public TileView(TileViewModel tile, TileVerbs verbs) {
        this.tile = tile;
        this.verbs = verbs;
        setId("tile-" + tile.code());
        getStyleClass().addAll("tile", "hp-focusable");
        setAccessibleRole(AccessibleRole.BUTTON);
        wear(face(size));
        listen();
        verbs.dragFrom(this, tile.code(), _ -> true);
        verbs.dropOn(this, new DropTarget.AtHub(tile.code()));
        tile.tileProperty().subscribe(this::show);
        tile.notesProperty().subscribe(notes -> face.note(notes));
        tile.openedProperty().subscribe(opened -> pseudoClassStateChanged(OPENED, opened));
        tile.heldProperty().subscribe(held -> pseudoClassStateChanged(HELD, held));
        tile.aimedAtProperty().subscribe(aimedAt -> pseudoClassStateChanged(AIMED_AT, aimedAt));
    }

    public TileViewModel tile() {
        return tile;
    }

    // ---- its size

    /// Shows as much as fits a size. What a smaller one leaves out is told by its tooltip.
    void showAs(TileSize next) {
        if (next != size) {
            size = next;
            wear(face(next));
            if (next == TileSize.SHORT || next == TileSize.CHIP) {
                Tooltip.install(this, whole);
            } else {
                Tooltip.uninstall(this, whole);
            }
        }
    }

    private TileFace face(TileSize of) {
        TileParts parts = new TileParts(tile.code(), verbs);
        return switch (of) {
            case CLOSE -> new FullFace(parts, true);
            case FULL -> new FullFace(parts, false);
            case SHORT -> new ShortFace(parts);
            case CHIP -> new ChipFace();
        };
    }

    private void wear(TileFace next) {
        face = next;
        getChildren().setAll(face.node());
        if (tile.tile() != null) {
            face.show(tile.tile());
        }
        face.note(tile.notesProperty().get());
    }

    // ---- acting

    private void listen() {
        Reach.first(this);
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
        addEventHandler(KeyEvent.KEY_TYPED, key -> Digits.typed(key).ifPresent(digit -> {
            verbs.toBe(tile.code(), digit);
            key.consume();
        }));
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
        if (shown == null) {
            return;
        }
        face.show(shown);
        pseudoClassStateChanged(PREVIEWED, shown.isPreviewed());
        pseudoClassStateChanged(CLOSED, shown.hub().closed());
        pseudoClassStateChanged(PASSED_OVER, shown.isPassedOver());
        pseudoClassStateChanged(BROKEN, !shown.broken().isNone());
        setAccessibleText(TileWords.spoken(shown));
        whole.setText(getAccessibleText());
    }
}
