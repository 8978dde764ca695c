package org.hubplan.ui.desk;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.hubplan.session.Memory;
import org.hubplan.session.Remembered;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.TextSizes;
import org.hubplan.ui.kit.Theme;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The look of the window from any screen, and from one start to the next.
final class LookActions {
    private static final String TEXT_SIZE = "text.size";

    private LookActions() {}

    /// Takes up the look the window had last, and keeps each new one.
    static void remember(Theme theme, Memory memory) {
        Remembered last = memory.now();
        theme.choiceProperty().set(Theme.Choice.valueOf(last.theme().toUpperCase(Locale.ROOT)));
        theme.textSizeProperty().set(TextSizes.read(last.kept(TEXT_SIZE).orElse("")));
        theme.choiceProperty().subscribe((_, choice) ->
                memory.keep(remembered -> remembered.withTheme(choice.name().toLowerCase(Locale.ROOT))));
        theme.textSizeProperty().subscribe((_, percent) ->
                memory.keep(remembered -> remembered.keeping(TEXT_SIZE, percent.toString())));
    }

    static void addTo(Actions actions, Theme theme) {
        actions.add(Action.of("window.dark", "action.dark", MaterialDesignT.THEME_LIGHT_DARK, theme::turnDark));
        actions.add(Action.of(
                "window.high-contrast", "action.high-contrast", MaterialDesignC.CONTRAST_CIRCLE, theme::turnHighContrast));
        actions.add(Action.of(
                "text.larger",
                "action.text-larger",
                MaterialDesignF.FORMAT_FONT_SIZE_INCREASE,
                () -> size(theme, TextSizes::after),
                "Shortcut+Plus",
                "Shortcut+Equals",
                "Shortcut+Shift+Equals",
                "Shortcut+Add"));
        actions.add(Action.of(
                "text.smaller",
                "action.text-smaller",
                MaterialDesignF.FORMAT_FONT_SIZE_DECREASE,
                () -> size(theme, TextSizes::before),
                "Shortcut+Minus",
                "Shortcut+Subtract"));
        actions.add(Action.of(
                "text.normal",
                "action.text-normal",
                MaterialDesignF.FORMAT_SIZE,
                () -> size(theme, _ -> TextSizes.NORMAL),
                "Shortcut+0",
                "Shortcut+Numpad 0"));
    }

    private static void size(Theme theme, IntUnaryOperator step) {
        theme.textSizeProperty().set(step.applyAsInt(theme.textSizeProperty().get()));
    }
}
