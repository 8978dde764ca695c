package org.hubplan.exchange.headings;

import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern BRACKETED = Pattern.compile("^(.*\\S)\\s*\\(([^)]*)\\)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern FOOTNOTE_DIGIT = Pattern.compile("(?<=\\P{N})\\p{N}{1,2}[^\\p{L}\\p{N}]*$");

    private Match() {}

    /// Strength of the match, above 0, or [#NONE].
    static int strength(Field field, SpeltHeading heading) {
        int alone = alone(field, heading);
        int grouped = grouped(field, heading);
        if (alone != NONE) {
            // where one heading stands over two columns, its group says which is meant: `Post: FTE`, `Person: FTE`
            return alone + (grouped == NONE ? 0 : EXACT);
        }
        if (grouped != NONE) {
            return grouped;
        }
        if (field.isLastResort(heading.whole()) || field.isLastResort(heading.simpler())) {
            return LAST_RESORT;
        }
        Set<String> tokens = heading.tokens();
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

    private static int alone(Field field, SpeltHeading heading) {
        int exactly = exactly(field, heading.whole(), EXACT);
        int turned = exactly == NONE ? exactly(field, heading.turned(), TURNED) : exactly;
        return turned == NONE ? exactly(field, heading.simpler(), NEARLY) : turned;
    }

    private static int grouped(Field field, SpeltHeading heading) {
        int best = NONE;
        for (String spelling : heading.grouped()) {
            best = Math.max(best, exactly(field, spelling, WITH_GROUP));
        }
        return best;
    }

    private static int exactly(Field field, String compact, int strength) {
        int at = field.exactAt(compact);
        return at < 0 ? NONE : strength - at;
    }

    /// What stands in brackets put first: `FTE (actual)` is `actual FTE`.
    static String turned(String heading) {
        return BRACKETED.matcher(heading).replaceAll("$2 $1");
    }

    /// Without what stands in brackets and without a footnote's digit: `FTE (at 1 Nov)` and `FTE1` are `FTE`.
    static String simpler(String heading) {
        String without = FOOTNOTE_DIGIT.matcher(IN_BRACKETS.matcher(heading).replaceAll("")).replaceAll("");
        return without.isBlank() ? heading : without;
    }
}
