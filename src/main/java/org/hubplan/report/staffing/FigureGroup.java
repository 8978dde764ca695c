package org.hubplan.report.staffing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Figures of the staffing plan's tables that are shown or left out together, in the order they stand.
public enum FigureGroup {
    /// All, and those nobody is in.
    POSTS("posts", "Posts"),
    BWT("bwt", "BWT"),
    STRENGTH("strength", "Strength"),
    /// With over-strength where there is any, and the share of BWT that is vacant.
    VACANCIES("vacancies", "Vacancies"),
    /// BWT of police officers and of police staff.
    TYPES("types", "Officers and staff"),
    /// Of BWT, in a full year.
    COST("cost", "Cost of BWT"),
    /// Of the people in post, in a full year.
    STRENGTH_COST("strength-cost", "Cost of strength"),
    /// In posts and in cost, against the baseline.
    CHANGE("change", "Change against baseline");

    private final String key;
    private final String label;

    FigureGroup(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As on the command line: `strength-cost`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// By its key, in any case of letters.
    public static Optional<FigureGroup> keyed(String key) {
        return Arrays.stream(values()).filter(group -> group.key.equalsIgnoreCase(key.strip())).findFirst();
    }

    /// Every key, as a sentence lists them.
    public static String keys() {
        return Arrays.stream(values()).map(FigureGroup::key).collect(Collectors.joining(", "));
    }
}
