package org.hubplan.exchange.tables;

/// Text that a spreadsheet program can't take for a formula: what starts with `=`, `+`, `-`, `@`, a tab, a
/// carriage return or a line feed gets an apostrophe before it, which reading takes off again.
public final class Harmless {
    /// The line feed is what XML makes of a carriage return.
    private static final String STARTS = "=+-@\t\r\n";

    private Harmless() {}

    /// Text as it goes into a cell.
    public static String written(String text) {
        return isAtRisk(text) ? "'" + text : text;
    }

    /// Text as it was before it was written.
    public static String read(String text) {
        return text.startsWith("'") && isAtRisk(text) ? text.substring(1) : text;
    }

    /// Apostrophes already before it don't hide it, so that one added is always the one taken off.
    private static boolean isAtRisk(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
