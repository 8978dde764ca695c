package org.hubplan.exchange.headings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Spelling that doesn't count: case, spaces of every kind, punctuation.
public final class Words {
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Cntrl}\\u200B\\u2060\\uFEFF]+");
    private static final Set<String> NIL = Set.of("-", "\u2013", "\u2014", "..", "\u2026");
    private static final Set<String> UNKNOWN = Set.of("..", "\u2026");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Footnote signs at the end: `DC¹`, `MIB *`, `0.5 (1)`, `Filled [b]`.
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?:\\s*(?:[*†‡§#¹²³\\u2070-\\u2079]|\\[\\w{1,2}]|\\(\\w{1,2}\\)))+$");

    private Words() {}

    /// As a planner would type it: one space where there were several, hard ones, line breaks or control
    /// characters, none at the ends.
    public static String tidy(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            boolean plain = c > ' ' && c < 0x7F;
            if (!plain && !(c == ' ' && at > 0 && at < length - 1 && text.charAt(at - 1) != ' ')) {
                return SPACES.matcher(text).replaceAll(" ").strip();
            }
        }
        return text;
    }

    /// What two spellings of one thing share: tidy and in lower case, punctuation kept.
    public static String key(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /// Words in lower case with single spaces, `&` as "and", no punctuation.
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > 0x7F) {
                String and = text.replace("&", " and ").toLowerCase(Locale.ROOT);
                return PUNCTUATION.matcher(and).replaceAll(" ").strip();
            }
            boolean counts = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (counts) {
                bare.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            } else {
                space(bare);
                if (c == '&') {
                    bare.append("and ");
                }
            }
        }
        return bare.toString().strip();
    }

    private static void space(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    /// Without the signs of footnotes at its end. For a text that means nothing as it stands: `DS (A)` does.
    public static String unmarked(String text) {
        return FOOTNOTE.matcher(tidy(text)).replaceFirst("");
    }

    /// Whether it is what tables write for nothing: a dash, two points.
    public static boolean isNil(String text) {
        return NIL.contains(tidy(text));
    }

    /// Whether it is what tables write for a figure that isn't known.
    public static boolean isUnknown(String text) {
        return UNKNOWN.contains(tidy(text));
    }

    /// Letters and digits alone, in lower case: `postno` for `Post No.`.
    static String compact(String text) {
        return bare(text).replace(" ", "");
    }

    /// Its words, each once.
    public static Set<String> tokens(String text) {
        return new TreeSet<>(List.of(bare(text).split(" ")));
    }
}
