package org.hubplan.model;

/// How a person holds the grade: for good, or with the prefix T/ (temporary) or A/ (acting).
public enum GradeFlag {
    SUBSTANTIVE(""),
    TEMPORARY("T/"),
    ACTING("A/");

    private final String prefix;

    GradeFlag(String prefix) {
        this.prefix = prefix;
    }

    /// What stands before the grade: `T/`, `A/` or nothing.
    public String prefix() {
        return prefix;
    }
}
