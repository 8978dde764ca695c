package org.hubplan.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubKind;
import org.hubplan.model.Limit;
import org.hubplan.model.SourceKind;

/// How the fixed words of a plan are spelt in its file. A word no one here knows was written by a newer Hubplan.
final class Spelling {
    private Spelling() {}

    /// `substantive`, `temporary` or `acting`; `new`, `found`.
    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static GradeFlag flag(String word) {
        return oneOf(GradeFlag.values(), word);
    }

    static PayOrigin payOrigin(String word) {
        return oneOf(PayOrigin.values(), word);
    }

    static Grade grade(String label) {
        return Grade.labelled(label).orElseThrow(() -> new Newer(label));
    }

    static HubKind kind(String key) {
        return HubKind.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static Force force(String key) {
        return Force.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static Limit limit(String key) {
        return Limit.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static CostKind cost(String key) {
        return CostKind.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static CostDriver driver(String key) {
        return CostDriver.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static SourceKind source(String key) {
        return SourceKind.keyed(key).orElseThrow(() -> new Newer(key));
    }

    static FinancialYear year(String written) {
        return FinancialYear.parse(written).orElseThrow(() -> new IllegalArgumentException("No year: " + written));
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("No day: " + written, none);
        }
    }

    static <E extends Enum<E>> E oneOf(E[] words, String word) {
        return Arrays.stream(words)
                .filter(one -> of(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new Newer(word));
    }
}
