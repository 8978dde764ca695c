package org.hubplan.exchange.headings;

import static org.hubplan.exchange.headings.Field.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a spreadsheet can be, told by its headings.
public enum Kind {
    /// An establishment, one row per post.
    POSTS(
            "posts",
            "posts",
            List.of(
                    List.of(NUMBER),
                    List.of(RANK, BAND),
                    List.of(HUB),
                    List.of(FTE),
                    List.of(STATUS, FILLED, VACANT, PEOPLE_FTE)),
            EnumSet.of(
                    TITLE, WORKER_TYPE, OWNER, BUILDING, FUNCTION, HELD, PEOPLE, ALIGNED, FUNDED, UNFUNDED, VACANCY_REASON, ENGAGEMENT,
                    SHIFT, RESTRICTED)),
    /// An establishment by the line: how many posts of a grade a hub has for a function, and how many people. A sheet with
    /// numbers of posts is none.
    LINES(
            "lines",
            "establishment lines",
            List.of(List.of(RANK, BAND), List.of(HUB), List.of(LINE_BWT), List.of(LINE_STRENGTH)),
            EnumSet.of(NUMBER, WORKER_TYPE, OWNER, BUILDING, FUNCTION, FUNDED, UNFUNDED, RESTRICTED)) {
        @Override
        boolean isMetBy(Set<Field> there) {
            return super.isMetBy(there) && !there.contains(NUMBER);
        }
    },
    /// Moves of people into posts.
    POSTINGS(
            "postings",
            "postings",
            List.of(
                    List.of(POSTING_REF),
                    List.of(TO_POST),
                    List.of(RANK, BAND),
                    List.of(START_DATE)),
            EnumSet.of(
                    RELEASE_DATE, FROM_POST, PANEL_STATUS, FTE, WORKER_TYPE, REASON, PRIORITY, BACKFILL)),
    /// Adverts of vacant posts.
    VACANCIES(
            "vacancies",
            "vacancy adverts",
            List.of(List.of(VACANCY_REF), List.of(ADVERTISED), List.of(HUB), List.of(BAND, RANK)),
            EnumSet.of(WORKER_TYPE, BUILDING, HOURS, CONTRACT)),
    /// Loaded yearly cost by grade.
    RATES(
            "rates",
            "rates",
            List.of(List.of(RANK, BAND), List.of(YEAR), List.of(COST)),
            EnumSet.of(
                    WORKER_TYPE, BASIS, BASIC_PAY, WEIGHTING, ALLOWANCE, SHIFT_PAY, INSURANCE, INSURED_ABOVE, PENSION)),
    /// Strength as the Home Office, the London Datastore or others publish it: a row for each worker type, a column
    /// for each, or a column for each day.
    SERIES(
            "series",
            "published strength",
            List.of(List.of(SERIES_DATE, FORCE), List.of(SERIES_OFFICERS, SERIES_FTE, SERIES_ACROSS)),
            EnumSet.of(WORKER_TYPE, RANK, SERIES_STAFF, SERIES_PCSO)) {
        @Override
        boolean isMetBy(Set<Field> there) {
            boolean wide = there.contains(SERIES_OFFICERS) && (there.contains(SERIES_STAFF) || there.contains(SERIES_PCSO));
            boolean isLong = there.contains(SERIES_FTE) && there.contains(WORKER_TYPE) && there.contains(SERIES_DATE);
            boolean isAcross = there.contains(SERIES_ACROSS) && there.contains(FORCE);
            return super.isMetBy(there) && (wide || isLong || isAcross);
        }
    },
    /// Business groups and their BWT.
    GROUPS("groups", "business groups", List.of(List.of(GROUP), List.of(GROUP_FUNDED, GROUP_UNFUNDED)), EnumSet.of(PRIORITY));

    private final String key;
    private final String words;
    private final List<List<Field>> needs;
    private final Set<Field> fields;

    Kind(String key, String words, List<List<Field>> needs, Set<Field> others) {
        this.key = key;
        this.words = words;
        this.needs = needs;
        this.fields = EnumSet.noneOf(Field.class);
        needs.forEach(fields::addAll);
        fields.addAll(others);
    }

    /// As on the command line, after `--as`.
    public String key() {
        return key;
    }

    /// What it holds, in the plural.
    public String words() {
        return words;
    }

    public static Optional<Kind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /// What must be there, in each case one of several, the usual one first.
    List<List<Field>> needs() {
        return needs;
    }

    /// Every field it reads.
    public Set<Field> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /// Whether what is needed, and a field is one choice for, is there by another.
    boolean isMet(Field field, Set<Field> there) {
        return needs.stream().anyMatch(any -> any.contains(field) && any.stream().anyMatch(there::contains));
    }

    /// Whether everything needed is there.
    boolean isMetBy(Set<Field> there) {
        return needs.stream().allMatch(any -> any.stream().anyMatch(there::contains));
    }

    /// Whether a spreadsheet of this kind must have it, or one of several that it is among.
    public boolean needs(Field field) {
        return needs.stream().anyMatch(any -> any.contains(field));
    }
}
