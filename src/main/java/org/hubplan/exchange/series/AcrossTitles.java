package org.hubplan.exchange.series;

import static org.hubplan.exchange.headings.Field.WORKER_TYPE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.exchange.headings.DayHeading;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;

/// What stands over a table with days across says of all its figures: whose strength they are, that they are strength in
/// FTE at all, and of which day of the year. Where it says two things, it says nothing.
final class AcrossTitles {
    /// What the same publications count by force and year beside strength.
    private static final Pattern NO_STRENGTH = Pattern.compile(
            "\\b(joiners?|leavers?|wastage|absen\\w+|recruit\\w*|promot\\w+|transfers?|specials?|ratio|per (?:cent|100|1000))\\b");
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile("\\b(?:as at|as of|ending|ended)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})");

    private final Headings headings;
    private final List<String> above;

    /// Those of worker types, and of them those with a table's number, so that a note in passing counts for nothing.
    private final List<String> titles;

    AcrossTitles(Headings headings, List<String> above) {
        this.headings = headings;
        this.above = above;
        List<String> speaking = above.stream().filter(text -> !Workers.spokenOf(text).isEmpty()).toList();
        List<String> numbered = speaking.stream().filter(text -> Words.bare(text).startsWith("table ")).toList();
        this.titles = numbered.isEmpty() ? speaking : numbered;
    }

    /// Why no figure of the table can be taken for strength in FTE; empty where they can.
    Optional<String> unsound() {
        Optional<String> other = Stream.concat(titles.stream(), headings.across().values().stream())
                .map(Words::bare)
                .flatMap(title -> NO_STRENGTH.matcher(title).results().map(found -> found.group()))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of("the title speaks of \"" + other.get() + "\": that is no strength in FTE");
        }
        if ((setsHeadcountsApart() ? titles : above).stream().anyMatch(Headings::isHeadcount)) {
            return Optional.of("the title says these are headcounts, not FTE");
        }
        if (!headings.has(WORKER_TYPE) && headings.across().keySet().stream().anyMatch(column -> type(column).isEmpty())) {
            return Optional.of("no worker type: neither a column nor the title says officers, staff or PCSOs alone");
        }
        return headings.across().keySet().stream().anyMatch(column -> day(column).isEmpty())
                ? Optional.of("no day: what stands above names several for its years")
                : Optional.empty();
    }

    /// Whether some of its columns of days are left unread, as headcounts beside FTE.
    private boolean setsHeadcountsApart() {
        return IntStream.range(0, headings.texts().size())
                .anyMatch(column -> !headings.across().containsKey(column)
                        && DayHeading.of(headings.texts().get(column)).isPresent());
    }

    /// The one worker type a column's group heading names, or else the title, or else the sheet's name.
    Optional<Workers> type(int column) {
        return ofGroup(column)
                .or(() -> only(titles.stream()))
                .or(() -> titles.isEmpty() ? only(Stream.of(headings.sheet().name())) : Optional.empty());
    }

    Optional<Workers> ofGroup(int column) {
        return only(Stream.of(headings.across().get(column)));
    }

    private static Optional<Workers> only(Stream<String> texts) {
        Set<Workers> alone = texts.map(Workers::spokenOf)
                .filter(types -> types.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return alone.size() == 1 ? alone.stream().findFirst() : Optional.empty();
    }

    /// The day of a column. A year alone is of the day its group heading or the title names, 31 March where neither does.
    Optional<LocalDate> day(int column) {
        DayHeading heading = DayHeading.of(headings.texts().get(column)).orElseThrow();
        if (heading.day().isPresent()) {
            return heading.day();
        }
        Set<LocalDate> named = days(heading.year(), List.of(headings.across().get(column)));
        Set<LocalDate> days = named.isEmpty() ? days(heading.year(), above) : named;
        return days.isEmpty()
                ? Optional.of(LocalDate.of(heading.year(), 3, 31))
                : days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private static Set<LocalDate> days(int year, List<String> texts) {
        Set<LocalDate> days = new HashSet<>();
        for (String text : texts) {
            Matcher named = DAY_OF_YEAR.matcher(Words.tidy(text).toLowerCase(Locale.ROOT));
            while (named.find()) {
                DayHeading.day(year, named.group(2), Integer.parseInt(named.group(1))).ifPresent(days::add);
            }
        }
        return days;
    }
}
