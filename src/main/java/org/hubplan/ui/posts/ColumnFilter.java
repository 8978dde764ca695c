package org.hubplan.ui.posts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.model.Grade;
import org.hubplan.ui.kit.Texts;

/// What a planner typed above a column, as a rule for its lines.
///
/// In a column of words: a part of them in any case, `=DC` the whole, `-DC` all but those, `=` alone where nothing stands.
/// In one of grades, a grade typed in full is that grade alone: `DC` is no DCI.
/// In a column of figures: `1`, `>0.5`, `<=1`, `<>1`, `0.5..1`; pounds with or without `£`, commas and `k`.
///
/// @param lets empty where what was typed is no rule for such a column
record ColumnFilter(Optional<Predicate<PostLine>> lets) {
    /// Lets every line through.
    static final ColumnFilter ALL = new ColumnFilter(Optional.of(_ -> true));

    private static final ColumnFilter UNREADABLE = new ColumnFilter(Optional.empty());
    private static final String FIGURE = "£?\\s*([0-9][0-9,]*(?:\\.[0-9]{1,2})?|\\.[0-9]{1,2})\\s*([kKmM]?)";
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|<>|>|<|=)?\\s*" + FIGURE);
    private static final Pattern BETWEEN = Pattern.compile(FIGURE + "\\s*\\.\\.\\s*" + FIGURE);
    private static final Pattern BEGUN = Pattern.compile(">=?|<=?|<>|=|£");

    static ColumnFilter of(PostColumn column, String typed) {
        String said = typed.strip();
        if (said.isEmpty()) {
            return ALL;
        }
        return switch (column.holds()) {
            case Holds.Amount amount -> figures(said)
                    .map(fits -> new ColumnFilter(Optional.of(line -> fits.test(amount.value().applyAsLong(line)))))
                    .orElseGet(() -> BEGUN.matcher(said).matches() ? ALL : UNREADABLE);
            case Holds.Words _, Holds.Ranked _ -> new ColumnFilter(Optional.of(words(column, said.toLowerCase(Locale.UK))));
        };
    }

    boolean isReadable() {
        return lets.isPresent();
    }

    /// Whether it keeps any line back: what is blank, only begun or no rule at all doesn't.
    boolean isAsking() {
        return isReadable() && this != ALL;
    }

    /// As a chip says it: `Grade is DC`, `Title has “analyst”`, `FTE <1`.
    static String said(PostColumn column, String typed) {
        String said = typed.strip();
        if (column.isFigure()) {
            return Texts.of("posts.chip.figure", column.heading(), said);
        }
        if (said.startsWith("=")) {
            String whole = said.substring(1).strip();
            return whole.isEmpty()
                    ? Texts.of("posts.chip.blank", column.heading())
                    : Texts.of("posts.chip.is", column.heading(), whole);
        }
        if (said.startsWith("-") && said.length() > 1) {
            return Texts.of("posts.chip.without", column.heading(), said.substring(1).strip());
        }
        return isGrade(column, said)
                ? Texts.of("posts.chip.is", column.heading(), said)
                : Texts.of("posts.chip.has", column.heading(), said);
    }

    /// Whether it is the whole name of a grade, above the column of grades.
    private static boolean isGrade(PostColumn column, String said) {
        return column == PostColumn.GRADE
                && Arrays.stream(Grade.values()).anyMatch(grade -> grade.label().equalsIgnoreCase(said));
    }

    private static Predicate<PostLine> words(PostColumn column, String said) {
        if (said.startsWith("=")) {
            String whole = said.substring(1).strip();
            return line -> column.words(line).equalsIgnoreCase(whole);
        }
        if (said.startsWith("-") && said.length() > 1) {
            String part = said.substring(1).strip();
            return fits(column, part).negate();
        }
        return fits(column, said);
    }

    private static Predicate<PostLine> fits(PostColumn column, String part) {
        return isGrade(column, part)
                ? line -> column.words(line).equalsIgnoreCase(part)
                : line -> column.words(line).toLowerCase(Locale.UK).contains(part);
    }

    private static Optional<LongPredicate> figures(String said) {
        Matcher between = BETWEEN.matcher(said);
        if (between.matches()) {
            long least = hundredths(between.group(1), between.group(2));
            long most = hundredths(between.group(3), between.group(4));
            return Optional.of(amount -> least <= amount && amount <= most);
        }
        Matcher compared = COMPARED.matcher(said);
        if (!compared.matches()) {
            return Optional.empty();
        }
        long sought = hundredths(compared.group(2), compared.group(3));
        return Optional.of(switch (compared.group(1) == null ? "=" : compared.group(1)) {
            case ">" -> amount -> amount > sought;
            case ">=" -> amount -> amount >= sought;
            case "<" -> amount -> amount < sought;
            case "<=" -> amount -> amount <= sought;
            case "<>" -> amount -> amount != sought;
            default -> amount -> amount == sought;
        });
    }

    /// Pounds as pence and FTE as hundredths are the same: two places to the right.
    private static long hundredths(String digits, String scale) {
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        int places = switch (scale.toLowerCase(Locale.UK)) {
            case "k" -> 5;
            case "m" -> 8;
            default -> 2;
        };
        return number.movePointRight(places).longValue();
    }
}
