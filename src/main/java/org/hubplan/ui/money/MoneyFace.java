package org.hubplan.ui.money;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One side of the money screen, chosen at its head.
///
/// @param id stable: `money-face-years`
/// @param title as the choice reads
/// @param view made the first time it is shown
/// @param offered whether it is to be had now
public record MoneyFace(String id, String title, Supplier<? extends Node> view, ObservableValue<Boolean> offered) {
    private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true);

    /// One that is always to be had.
    public static MoneyFace of(String name, String title, Supplier<? extends Node> view) {
        return of(name, title, view, ALWAYS);
    }

    /// One that is to be had while something is so.
    ///
    /// @param name the end of its id: `years` of `money-face-years`
    public static MoneyFace of(
            String name, String title, Supplier<? extends Node> view, ObservableValue<Boolean> offered) {
        return new MoneyFace("money-face-" + name, title, view, offered);
    }
}
