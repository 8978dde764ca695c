package org.hubplan.report.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A section of the decision paper, in the order of a MOPAC decision.
public enum Section {
    SUMMARY("summary", "Summary"),
    RECOMMENDATION("recommendation", "Recommendation"),
    INTRODUCTION("introduction", "Introduction and background"),
    ISSUES("issues", "Issues for consideration"),
    FINANCIAL("financial", "Financial comments"),
    LEGAL("legal", "Legal comments"),
    DATA_PROTECTION("data-protection", "GDPR and data privacy"),
    EQUALITY("equality", "Equality comments"),
    NEXT_STEPS("next-steps", "Next steps");

    private final String key;
    private final String label;

    Section(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As on the command line and in the log: `next-steps`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<Section> keyed(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equalsIgnoreCase(key.strip())).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(Section::key).collect(Collectors.joining(", "));
    }

    /// What begins its paragraphs: letters for what is recommended, numbers from the introduction on, none above.
    ///
    /// @param paragraph from 0
    String mark(int paragraph) {
        return switch (this) {
            case SUMMARY -> "";
            case RECOMMENDATION -> (char) ('a' + paragraph % LETTERS) + ".  ";
            default -> (ordinal() - INTRODUCTION.ordinal() + 1) + "." + (paragraph + 1) + "  ";
        };
    }

    /// With its number, where it has one.
    String heading() {
        return ordinal() < INTRODUCTION.ordinal() ? label : (ordinal() - INTRODUCTION.ordinal() + 1) + "  " + label;
    }

    private static final int LETTERS = 26;
}
