package org.hubplan.ui.board.hub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Digits;

/// The matrix by mouse and keyboard: a click or Space selects a stack, with Ctrl adds it, with Shift selects up
/// to it; a double click or Enter opens it into its posts; arrow keys go from cell to cell.
final class MatrixKeys {
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");
    /// Of what is done with posts in hand: Move to…, Spread… and cut.
    private static final List<KeyCombination> WANT_A_HAND = Stream.of("Shortcut+M", "Shortcut+Shift+M", "Shortcut+X")
            .map(KeyCombination::valueOf)
            .toList();

    private final OpenedHub opened;
    private final MatrixView matrix;
    private final HubVerbs verbs;
    private final Runnable enterList;

    /// @param enterList puts the keyboard on the first post of the list, once a cell was opened into it by key
    MatrixKeys(OpenedHub opened, MatrixView matrix, HubVerbs verbs, Runnable enterList) {
        this.enterList = enterList;
        this.opened = opened;
        this.matrix = matrix;
        this.verbs = verbs;
        matrix.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        matrix.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        matrix.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        matrix.setOnContextMenuRequested(request -> {
            if (cellOf(request.getTarget()) instanceof CellView cell) {
                select(cell, false, false);
                verbs.postsMenu(cell);
                request.consume();
            }
        });
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.isStillSincePress()
                && cellOf(click.getTarget()) instanceof CellView cell) {
            cell.requestFocus();
            if (click.getClickCount() == 2) {
                opened.list(cell.bunch());
            } else {
                select(cell, click.isShortcutDown(), click.isShiftDown());
            }
            click.consume();
        }
    }

    private void select(CellView cell, boolean adds, boolean extends_) {
        Bunch bunch = cell.bunch();
        if (extends_) {
            opened.selectTo(bunch);
        } else if (adds) {
            opened.toggle(bunch);
        } else if (!opened.hand().holds(bunch) || opened.hand().selectionProperty().get().bunches().size() > 1) {
            opened.select(bunch);
        }
    }

    /// A number typed at a cell is how many posts it is to have; of several cells selected, how many are taken.
    private void typed(KeyEvent key) {
        if (cellOf(key.getTarget()) instanceof CellView cell) {
            Digits.typed(key).ifPresent(digit -> {
                verbs.toBe(cell.bunch(), digit);
                key.consume();
            });
        }
    }

    private void pressed(KeyEvent key) {
        if (!(cellOf(key.getTarget()) instanceof CellView cell)) {
            return;
        }
        if (WANT_A_HAND.stream().anyMatch(keys -> keys.match(key))) {
            takeWhereNothingIs(cell);
            return;
        }
        switch (key.getCode()) {
            case SPACE -> select(cell, key.isShortcutDown(), key.isShiftDown());
            case ENTER -> {
                opened.list(cell.bunch());
                enterList.run();
            }
            case ESCAPE -> {
                if (!verbs.putAway()) {
                    verbs.leave();
                }
            }
            case UP -> go(cell, 0, -1, key.isShiftDown());
            case DOWN -> go(cell, 0, 1, key.isShiftDown());
            case LEFT -> go(cell, -1, 0, key.isShiftDown());
            case RIGHT -> go(cell, 1, 0, key.isShiftDown());
            case CONTEXT_MENU -> verbs.postsMenu(cell);
            default -> {
                if (!MENU.match(key)) {
                    return;
                }
                verbs.postsMenu(cell);
            }
        }
        key.consume();
    }

    /// The cell the keyboard is on is what is meant where nothing is in hand; the shortcut itself comes after.
    private void takeWhereNothingIs(CellView cell) {
        if (opened.hand().loadProperty().get().isEmpty()) {
            opened.select(cell.bunch());
        }
    }

    /// To the next cell there is in a direction; with Shift the selection goes along.
    private void go(CellView from, int columns, int rows, boolean selecting) {
        Matrix shown = matrix.shown().orElseThrow();
        int column = shown.columnOf(from.bunch());
        int row = shown.rowOf(from.bunch());
        do {
            column += columns;
            row += rows;
            if (column < 0 || row < 0 || column >= shown.columns().size() || row >= shown.rows().size()) {
                return;
            }
        } while (!visit(shown.at(row, column), selecting));
    }

    private boolean visit(Optional<Bunch> bunch, boolean selecting) {
        bunch.flatMap(matrix::cell).ifPresent(cell -> {
            cell.requestFocus();
            if (selecting) {
                opened.selectTo(cell.bunch());
            }
        });
        return bunch.isPresent();
    }

    private static CellView cellOf(Object target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof CellView cell) {
                return cell;
            }
        }
        return null;
    }
}
