package org.hubplan.ui.apportion;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.ui.kit.Texts;

/// What is asked of one business group: whether it takes part, and between which numbers of posts.
final class GroupDraft {
    private static final String DIGITS = "\\d{1,6}";

    final BooleanProperty takesPart = new SimpleBooleanProperty(true);
    /// Blank for none.
    final StringProperty floor = new SimpleStringProperty("");
    /// Blank for none.
    final StringProperty cap = new SimpleStringProperty("");

    OptionalInt least() {
        return number(floor.get());
    }

    OptionalInt most() {
        return number(cap.get());
    }

    /// What is wrong with the numbers as typed.
    Optional<String> trouble() {
        return isNumber(floor.get()) && isNumber(cap.get())
                ? Optional.empty()
                : Optional.of(Texts.of("apportion.wanted.bound"));
    }

    void clear() {
        floor.set("");
        cap.set("");
    }

    private static boolean isNumber(String written) {
        return written.isBlank() || written.strip().matches(DIGITS);
    }

    private static OptionalInt number(String written) {
        return written.strip().matches(DIGITS) ? OptionalInt.of(Integer.parseInt(written.strip())) : OptionalInt.empty();
    }
}
