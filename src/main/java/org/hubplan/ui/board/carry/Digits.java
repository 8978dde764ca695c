package org.hubplan.ui.board.carry;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/// Digits typed at what holds a number.
public final class Digits {
    private Digits() {}

    /// The digit that a `KEY_TYPED` event writes, whatever the keyboard; empty for any other character. Pressed keys are
    /// not asked: what opens at the press would have the character typed into it once more.
    public static OptionalInt typed(KeyEvent key) {
        String written = key.getCharacter();
        boolean isDigit = written.length() == 1 && written.charAt(0) >= '0' && written.charAt(0) <= '9';
        return isDigit && !key.isShortcutDown() && !key.isAltDown()
                ? OptionalInt.of(written.charAt(0) - '0')
                : OptionalInt.empty();
    }
}
