package org.hubplan.report.docx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Measure;

/// What a figure in a Word file carries with it, whatever is typed over it: which figure of the paper it is, and its exact
/// value as printed. `hubplan:3f8k…:20600000:pence`
///
/// @param name short for the figure's key: Word takes 64 signs for a tag and no more
public record FigureTag(String name, Amount printed) {
    private static final String MARK = "hubplan";
    private static final Pattern WRITTEN = Pattern.compile(MARK + ":([0-9a-z]{13}):(-?\\d{1,19}):([a-z_]+)(\\+?)");
    private static final int NAME = 13;

    public static FigureTag of(Figure figure) {
        return new FigureTag(name(figure.key()), figure.amount());
    }

    /// Short for a key: 64 bits of its SHA-256, in digits and letters.
    public static String name(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            String name = new BigInteger(1, Arrays.copyOf(hash, 8)).toString(36);
            return "0".repeat(NAME - name.length()) + name;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// As it stands in the file.
    public String written() {
        return MARK + ":" + name + ":" + printed.value() + ":" + printed.measure().name().toLowerCase(Locale.ROOT)
                + (printed.isChange() ? "+" : "");
    }

    /// Read back; empty for a tag of another's making.
    public static Optional<FigureTag> read(String tag) {
        Matcher matcher = WRITTEN.matcher(tag);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            long value = Long.parseLong(matcher.group(2));
            Measure measure = Measure.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
            return Optional.of(new FigureTag(matcher.group(1), new Amount(value, measure, !matcher.group(4).isEmpty())));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
