package org.hubplan.report.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages to print.
///
/// @param from the first, from 1
/// @param to the last
public record PageRange(int from, int to) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    public PageRange {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("Pages " + from + " to " + to + " are none");
        }
    }

    /// Every page of a paper of so many.
    public static PageRange all(int pages) {
        return new PageRange(1, pages);
    }

    /// As typed: `3` or `2-5`; empty where it is neither.
    public static Optional<PageRange> written(String words) {
        Matcher pages = WRITTEN.matcher(words.strip());
        if (!pages.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(pages.group(1));
        int to = pages.group(2) == null ? from : Integer.parseInt(pages.group(2));
        return from < 1 || to < from ? Optional.empty() : Optional.of(new PageRange(from, to));
    }

    /// How many pages these are.
    public int count() {
        return to - from + 1;
    }

    /// `3` or `2-5`.
    public String words() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
