package org.hubplan.ui.board.tile;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// The unplaced tray, as a tile of the central lane.
public final class TrayView extends VBox {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass AIMED_AT = PseudoClass.getPseudoClass("aimed-at");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final TileViewModel tray;
    private final Label head = new Label();
    private final Label figures = new Label();
    private final WarningLine broken = new WarningLine("");
    private TileSize size = TileSize.FULL;
    private final Label hint = new Label(Texts.of("board.tray.hint"));

    public TrayView(TileViewModel tray, TileVerbs verbs) {
        this.tray = tray;
        setId("tile-unplaced");
        getStyleClass().addAll("tile", "tray", "hp-focusable");
        setAccessibleRole(AccessibleRole.BUTTON);
        head.getStyleClass().add("code");
        figures.getStyleClass().add("figures");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().setAll(head, figures, hint, broken);
        verbs.dragFrom(this, tray.code(), _ -> true);
        verbs.dropOn(this, new DropTarget.AtHub(tray.code()));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                requestFocus();
                if (click.isShiftDown()) {
                    verbs.toggle(tray.code());
                } else {
                    verbs.openOrClose(tray.code());
                }
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                verbs.enter(tray.code());
                key.consume();
            } else if (key.getCode() == KeyCode.SPACE && (key.isShortcutDown() || key.isShiftDown())) {
                verbs.toggle(tray.code());
                key.consume();
            } else if (key.getCode() == KeyCode.SPACE) {
                verbs.openOrClose(tray.code());
                key.consume();
            } else if (PASTE.match(key)) {
                verbs.paste(tray.code());
                key.consume();
            }
        });
        tray.tileProperty().subscribe(_ -> show());
        tray.openedProperty().subscribe(opened -> pseudoClassStateChanged(OPENED, opened));
        tray.heldProperty().subscribe(held -> pseudoClassStateChanged(HELD, held));
        tray.aimedAtProperty().subscribe(aimedAt -> pseudoClassStateChanged(AIMED_AT, aimedAt));
    }

    public TileViewModel tray() {
        return tray;
    }

    /// Says as much as fits a size.
    void showAs(TileSize next) {
        if (next != size) {
            size = next;
            setAlignment(isSmall() ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
            show();
        }
    }

    private boolean isSmall() {
        return size == TileSize.SHORT || size == TileSize.CHIP;
    }

    private void show() {
        Tile shown = tray.tile();
        if (shown == null) {
            return;
        }
        Totals now = shown.now().line();
        Totals wouldBe = shown.wouldBe().line();
        String whole = Texts.of(
                "board.tray",
                Texts.count("board.posts", now.posts()),
                Texts.count("board.people", now.get(Figure.PEOPLE)));
        String brief = Texts.of("board.tray.brief", TileWords.peopleOfPosts(shown));
        head.setText(isSmall() ? brief : whole);
        figures.setText(shown.isPreviewed() ? TileWords.arrow(fte(wouldBe)) : fte(now));
        boolean empty = now.posts() == 0 && now.get(Figure.PEOPLE) == 0;
        show(figures, (!empty || shown.isPreviewed()) && !isSmall());
        show(hint, empty && size != TileSize.CHIP);
        hint.setText(Texts.of(isSmall() ? "board.tray.hint.brief" : "board.tray.hint"));
        pseudoClassStateChanged(EMPTY, empty);
        broken.setText(shown.broken().brief());
        broken.setTooltip(new Tooltip(shown.broken().spoken()));
        show(broken, !shown.broken().isNone() && !isSmall());
        setAccessibleText(
                whole + ". " + (shown.broken().isNone() ? Texts.of("board.tray.hint") : shown.broken().spoken()));
    }

    private static void show(Label label, boolean isShown) {
        label.setVisible(isShown);
        label.setManaged(isShown);
    }

    private static String fte(Totals line) {
        return Texts.of("board.tray.fte", TileWords.posts(line), TileWords.people(line));
    }
}
