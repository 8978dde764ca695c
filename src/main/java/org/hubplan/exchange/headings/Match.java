package org.hubplan.exchange.headings;

import java.util.Set;

/// How well a heading says that its column holds a field.
final class Match {
    static final int SAID = 10_000;
    private static final int EXACT = 1000;
    private static final int TURNED = 900;
    private static final int NEARLY = 800;
    private static final int WITH_GROUP = 600;
    private static final int LAST_RESORT = 400;
    static final int HINTED = 200;
    static final int NONE = 0;

    /// Words that make a longer heading mean something beside the field: `Rank of post holder`, `From post no`.
    private static final Set<String> MEAN_OTHERWISE = Set.of(
            "from", "to", "previous", "old", "new", "last", "date", "total", "name", "person", "people", "holder",
            "postholder", "occupant", "substantive", "vacancy", "vacancies", "reason", "comment", "comments", "notes",
            "cost", "not", "non", "external", "externally", "count", "since", "until", "days", "weeks", "months",
            "moved", "held");

    private Match() {}

    /// Strength of the match, above 0, or [#NONE].
    ///
    /// @param own what stands over the column in the heading row, or in the row above where that is blank
    /// @param group the group heading above it, empty where there is none
    static int strength(Field field, String own, String group) {
        int alone = alone(field, own);
        if (alone != NONE) {
            return alone + (group.isEmpty() ? 0 : tieBreak(field, own, group));
        }
        int grouped = group.isEmpty() ? NONE : grouped(field, own, group);
        if (grouped != NONE) {
            return grouped;
        }
        if (field.isLastResort(Words.compact(own)) || field.isLastResort(Words.compact(simpler(own)))) {
            return LAST_RESORT;
        }
        Set<String> tokens = Words.tokens(own);
        return field.isHintedBy(tokens) && tokens.stream().noneMatch(MEAN_OTHERWISE::contains) ? HINTED : NONE;
    }

    /// Why a match of this strength holds.
    static Grounds grounds(int strength) {
        if (strength >= SAID) {
            return Grounds.SAID;
        }
        int alone = strength > EXACT ? strength - EXACT : strength;
        return alone > TURNED
                ? Grounds.WORD
                : alone > NEARLY
                        ? Grounds.TURNED
                        : alone > WITH_GROUP
                                ? Grounds.NEARLY
                                : alone > LAST_RESORT
                                        ? Grounds.WITH_GROUP
                                        : alone > HINTED ? Grounds.LAST_RESORT : Grounds.HINT;
    }

    private static int alone(Field field, String own) {
        int exactly = exactly(field, own, EXACT);
        int turned = exactly == NONE ? exactly(field, turned(own), TURNED) : exactly;
        return turned == NONE ? exactly(field, simpler(own), NEARLY) : turned;
    }

    /// Where one heading stands over two columns, its group says which is meant: `Post: FTE`, `Person: FTE`.
    private static int tieBreak(Field field, String own, String group) {
        return grouped(field, own, group) == NONE ? 0 : EXACT;
    }

    private static int grouped(Field field, String own, String group) {
        return Math.max(
                exactly(field, group + " " + own, WITH_GROUP), exactly(field, own + " " + group, WITH_GROUP));
    }

    private static int exactly(Field field, String heading, int strength) {
        int at = field.exactAt(Words.compact(heading));
        return at < 0 ? NONE : strength - at;
    }

    /// What stands in brackets put first: `FTE (actual)` is `actual FTE`.
    private static String turned(String heading) {
        return heading.replaceAll("^(.*\\S)\\s*\\(([^)]*)\\)$", "$2 $1");
    }

    /// Without what stands in brackets and without a footnote's digit: `FTE (at 1 Nov)` and `FTE1` are `FTE`.
    static String simpler(String heading) {
        String without = heading.replaceAll("(?<=\\S)\\s*[(\\[][^)\\]]*[)\\]]", "").replaceAll("(?<=\\P{N})\\p{N}{1,2}[^\\p{L}\\p{N}]*$", "");
        return without.isBlank() ? heading : without;
    }
}
