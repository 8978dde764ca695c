package org.hubplan.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A day as planners type it: `1 Apr 2019`, `1 April 2019`, `1/4/2019`, `2019-04-01`.
public final class TypedDay {
    private static final DateTimeFormatter SHOWN = form("d MMM uuuu");
    private static final List<DateTimeFormatter> FORMS =
            List.of(SHOWN, form("d MMMM uuuu"), form("d/M/uuuu"), form("uuuu-M-d"));

    private TypedDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public static String words(LocalDate day) {
        return SHOWN.format(day);
    }

    /// Empty where it is no day.
    public static Optional<LocalDate> read(String typed) {
        return FORMS.stream().flatMap(form -> read(form, typed.strip())).findFirst();
    }

    private static Stream<LocalDate> read(DateTimeFormatter form, String typed) {
        try {
            return Stream.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException otherForm) {
            return Stream.empty();
        }
    }
}
