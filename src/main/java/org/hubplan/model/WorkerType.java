package org.hubplan.model;

/// What kind of worker a grade is of. Follows from the grade.
public enum WorkerType {
    OFFICER("Police officers"),
    STAFF("Police staff"),
    /// Police community support officers.
    PCSO("PCSOs");

    private final String label;

    WorkerType(String label) {
        this.label = label;
    }

    /// As in print, of several: `Police officers`.
    public String label() {
        return label;
    }
}
