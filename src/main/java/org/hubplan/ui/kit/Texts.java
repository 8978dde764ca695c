package org.hubplan.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the screen, by dotted key, from the one bundle `org/hubplan/ui/texts.properties` (UTF-8).
///
/// Keys stand in the code as whole literals, so that a test can tell missing and unused ones.
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.hubplan.ui.texts", Locale.ROOT);

    private Texts() {}

    /// The text of a key, with `{0}`, `{1}`, … replaced by the values as they print.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }

    /// The text for one or for many: `{one|many}` in the text of the key gives way to its side, and `{0}` to the count.
    public static String count(String key, long count) {
        String text = of(key, count);
        int open = text.indexOf('{');
        int bar = text.indexOf('|', open);
        int close = text.indexOf('}', bar);
        if (open < 0 || bar < 0 || close < 0) {
            throw new IllegalArgumentException("The text of " + key + " has no {one|many}: " + text);
        }
        String side = count == 1 ? text.substring(open + 1, bar) : text.substring(bar + 1, close);
        return text.substring(0, open) + side + text.substring(close + 1);
    }
}
