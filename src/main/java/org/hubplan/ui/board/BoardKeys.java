package org.hubplan.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.ui.kit.Reach;
import org.hubplan.ui.kit.TabStop;

/// The board by keyboard: arrow keys from tile to tile, across lanes; `+` and `−` adjust what was just put down;
/// Escape puts away what is topmost, and last forgets what was cut.
final class BoardKeys {
    private final BoardViewModel board;
    private final PutAway putAway;
    private final TabStop tiles = new TabStop();
    private List<Node> heads = List.of();

    BoardKeys(BoardViewModel board, Node view, PutAway putAway) {
        this.board = board;
        this.putAway = putAway;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveHead);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The tiles there are now, in reading order.
    ///
    /// @param heads what stands over the tiles of each lane, from where arrow keys come to tiles too
    void over(List<Node> all, List<Node> heads) {
        tiles.over(all);
        this.heads = heads;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
            return;
        }
        if (side(key.getCode()).isPresent()) {
            go(key);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            if (putAway.topmost() || putAway.cut()) {
                key.consume();
            }
        } else if (key.getText().equals("+") || key.getText().equals("-")) {
            board.drops().lastProperty().get().ifPresent(drop -> {
                board.drops().adjustCount(drop.load().count() + (key.getText().equals("+") ? 1 : -1));
                key.consume();
            });
        }
    }

    private void go(KeyEvent key) {
        tiles.stop().filter(Node::isFocused).ifPresent(tile -> go(tile, key));
    }

    private void go(Node from, KeyEvent key) {
        tiles.beside(from, side(key.getCode()).orElseThrow()).ifPresent(tile -> {
            tile.requestFocus();
            key.consume();
        });
    }

    /// Up and down lead from the head of a lane to tiles, before its buttons make the keys lead elsewhere.
    private void leaveHead(KeyEvent key) {
        if (side(key.getCode()).filter(Side::isHorizontal).isPresent()) {
            inHead(key.getTarget()).ifPresent(from -> go(from, key));
        }
    }

    private Optional<Node> inHead(Object target) {
        return target instanceof Node node && heads.stream().anyMatch(head -> Reach.holds(head, node))
                ? Optional.of(node)
                : Optional.empty();
    }

    private static Optional<Side> side(KeyCode code) {
        return switch (code) {
            case UP, KP_UP -> Optional.of(Side.TOP);
            case DOWN, KP_DOWN -> Optional.of(Side.BOTTOM);
            case LEFT, KP_LEFT -> Optional.of(Side.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(Side.RIGHT);
            default -> Optional.empty();
        };
    }
}
