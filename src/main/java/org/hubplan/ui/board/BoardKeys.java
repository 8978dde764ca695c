package org.hubplan.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.ui.kit.TabStop;

/// The board by keyboard: arrow keys from tile to tile, across lanes; `+` and `−` adjust what was just put down;
/// Escape puts away what is topmost, and last forgets what was cut.
final class BoardKeys {
    private final BoardViewModel board;
    private final PutAway putAway;
    private final TabStop tiles = new TabStop();

    BoardKeys(BoardViewModel board, Node view, PutAway putAway) {
        this.board = board;
        this.putAway = putAway;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The tiles there are now, in reading order.
    void over(List<Node> all) {
        tiles.over(all);
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
        tiles.stop().filter(Node::isFocused).flatMap(tile -> tiles.beside(tile, side(key.getCode()).orElseThrow()))
                .ifPresent(tile -> {
                    tile.requestFocus();
                    key.consume();
                });
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
