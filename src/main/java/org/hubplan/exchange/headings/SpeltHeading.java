package org.hubplan.exchange.headings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One heading in every spelling a field is looked for by, each worked out once, however many kinds and fields ask.
final class SpeltHeading {
    private final String whole;
    private final String turned;
    private final String simpler;
    private final List<String> grouped;
    private final Set<String> tokens;
    private final boolean personal;
    private final Map<Field, Integer> strengths = new EnumMap<>(Field.class);

    private SpeltHeading(Standing standing) {
        String own = standing.own();
        String group = standing.group();
        String less = Match.simpler(own);
        whole = Words.compact(own);
        turned = Words.compact(Match.turned(own));
        simpler = less.equals(own) ? whole : Words.compact(less);
        grouped = group.isEmpty() ? List.of() : List.of(Words.compact(group + " " + own), Words.compact(own + " " + group));
        tokens = Words.tokens(own);
        personal = Personal.of(own).isPresent();
    }

    private record Standing(String own, String group) {}

    /// The headings of one workbook; the same text stands in many of the rows that are looked at.
    static final class Book {
        private final Map<Standing, SpeltHeading> met = new HashMap<>();

        /// @param own what stands over the column in the heading row, or in the row above where that is blank
        /// @param group the group heading above it, empty where there is none
        SpeltHeading of(String own, String group) {
            return met.computeIfAbsent(new Standing(own, group), SpeltHeading::new);
        }
    }

    /// How strongly it says that its column holds a field, by [Match].
    int strength(Field field) {
        Integer known = strengths.get(field);
        if (known == null) {
            known = Match.strength(field, this);
            strengths.put(field, known);
        }
        return known;
    }

    /// As it is, letters and digits alone.
    String whole() {
        return whole;
    }

    /// What stands in brackets put first.
    String turned() {
        return turned;
    }

    /// Without what stands in brackets and without a footnote's digit.
    String simpler() {
        return simpler;
    }

    /// With its group heading before it and behind it; none where it has none.
    List<String> grouped() {
        return grouped;
    }

    /// Its words, each once.
    Set<String> tokens() {
        return tokens;
    }

    /// Whether it speaks of persons.
    boolean isPersonal() {
        return personal;
    }
}
