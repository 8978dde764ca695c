package org.hubplan.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// What the choices of a box read, for boxes in which nothing is typed.
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    /// Has a box show its choices in these words.
    public static <T> void in(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new ChoiceWords<>(words));
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("Choices are chosen, not typed");
    }
}
