package org.hubplan.session.paper.returned;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.report.Measure;

/// What a person wrote as a figure, read as one: `£206,000`, `−2.5 FTE`, `(1,200)`, `21.8%`, `=`.
final class SaidFigure {
    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?)£?([+-]?)(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(\\d{1,9}))?(?:fte|%|£)?");

    private SaidFigure() {}

    /// In the measure's own unit; empty for words, and for a figure finer than the measure has.
    static OptionalLong read(String words, Measure measure) {
        String plain = words.replaceAll("[\\s\u00a0\u202f\u2009]+", "")
                .replaceAll("[\u2212\u2010\u2011\u2012\u2013]", "-")
                .toLowerCase(Locale.ROOT);
        if (plain.equals("=")) {
            return OptionalLong.of(0);
        }
        boolean isBracketed = plain.startsWith("(") && plain.endsWith(")");
        Matcher matcher = WRITTEN.matcher(isBracketed ? plain.substring(1, plain.length() - 1) : plain);
        if (!matcher.matches() || !matcher.group(1).isEmpty() && !matcher.group(2).isEmpty()) {
            return OptionalLong.empty();
        }
        String decimals = matcher.group(4) == null ? "" : matcher.group(4);
        int scale = measure.decimals();
        if (decimals.length() > scale && !decimals.substring(scale).matches("0*")) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(3).replace(",", "") + (decimals + "0".repeat(scale)).substring(0, scale);
        boolean isBelow = isBracketed ^ (matcher.group(1) + matcher.group(2)).equals("-");
        long size = Long.parseLong(digits);
        return OptionalLong.of(isBelow ? -size : size);
    }

    /// Whether a cell holds a figure, of whatever measure.
    static boolean isFigure(String words) {
        return read(words, Measure.PENCE).isPresent();
    }
}
