package org.hubplan.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// One thing a planner can have done, however it is asked for: by button, menu, shortcut or palette.
///
/// @param id stable, dotted: `plan.new`
/// @param words as on a menu; may change with what it would do ("Undo: move 4 DC …")
/// @param keys shortcuts, the one shown first
/// @param possible whether it can be done now
/// @param whyNot what is wanted first, where it can't be done now: one sentence
public record Action(
        String id,
        ObservableStringValue words,
        Ikon icon,
        List<KeyCombination> keys,
        ObservableBooleanValue possible,
        String whyNot,
        Runnable verb) {

    /// An action that is always possible and has fixed words.
    ///
    /// @param textKey key of its words in the bundle
    /// @param keys as `KeyCombination.valueOf` reads them: `Shortcut+Z`
    public static Action of(String id, String textKey, Ikon icon, Runnable verb, String... keys) {
        return new Action(
                id,
                new SimpleStringProperty(Texts.of(textKey)),
                icon,
                List.of(keys).stream().map(KeyCombination::valueOf).toList(),
                Bindings.createBooleanBinding(() -> true),
                Texts.of("why-not.now"),
                verb);
    }

    public Action when(ObservableBooleanValue isPossible) {
        return new Action(id, words, icon, keys, isPossible, whyNot, verb);
    }

    /// @param whyNotKey key in the bundle of what is wanted first, where it isn't possible
    public Action when(ObservableBooleanValue isPossible, String whyNotKey) {
        return new Action(id, words, icon, keys, isPossible, Texts.of(whyNotKey), verb);
    }

    public Action saying(ObservableStringValue changingWords) {
        return new Action(id, changingWords, icon, keys, possible, whyNot, verb);
    }

    /// With other shortcuts, the one shown first.
    public Action on(String... newKeys) {
        return new Action(
                id, words, icon, List.of(newKeys).stream().map(KeyCombination::valueOf).toList(), possible, whyNot, verb);
    }

    /// What it is called whatever it would do: `Undo`, of `Undo: move 4 DC …`.
    public String name() {
        String all = words.get();
        int colon = all.indexOf(": ");
        return colon < 0 ? all : all.substring(0, colon);
    }

    /// Does it, where it is possible.
    public void run() {
        if (possible.get()) {
            verb.run();
        }
    }

    /// The shortcut shown, as on this computer's keyboard: `Ctrl+Z`; empty where there is none.
    public String shortcut() {
        return keys.stream().limit(1).map(KeyCombination::getDisplayText).collect(Collectors.joining());
    }
}
