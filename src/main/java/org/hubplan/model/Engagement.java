package org.hubplan.model;

/// On what terms a person works. All count to strength alike, and are costed alike: at the grade they hold.
public enum Engagement {
    EMPLOYED("employed", "Employed"),
    /// Of an agency or a contractor.
    AGENCY("agency", "Agency"),
    /// Of another force or body, for a time.
    SECONDED("seconded", "Seconded in");

    private final String key;
    private final String label;

    Engagement(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As in the file: `seconded`.
    public String key() {
        return key;
    }

    /// As planners write it: `Seconded in`.
    public String label() {
        return label;
    }
}
