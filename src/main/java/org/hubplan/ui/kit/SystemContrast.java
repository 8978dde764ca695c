package org.hubplan.ui.kit;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;

/// Whether this computer asks for high contrast, where it tells: Windows by a setting of its own, GTK by the name of
/// its theme. A Mac tells JavaFX nothing of it. Changes with the computer's setting.
final class SystemContrast extends BooleanBinding {
    SystemContrast() {
        bind(Platform.getPreferences());
    }

    @Override
    protected boolean computeValue() {
        Platform.Preferences computer = Platform.getPreferences();
        return computer.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || computer.getString("GTK.theme_name")
                        .filter(SystemContrast::isOfHighContrast)
                        .isPresent();
    }

    /// `HighContrast`, `HighContrastInverse`, `ContrastHighInverse`, …
    static boolean isOfHighContrast(String gtkTheme) {
        String name = gtkTheme.toLowerCase(Locale.ROOT);
        return name.contains("contrast") && name.contains("high");
    }
}
