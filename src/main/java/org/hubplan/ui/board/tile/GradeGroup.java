package org.hubplan.ui.board.tile;

import org.hubplan.model.Grade;

/// Grades that share a colour on the bar of a tile, in the order they lie on it.
public enum GradeGroup {
    /// Sergeants and every rank above.
    SENIOR_OFFICERS("senior-officers"),
    CONSTABLES("constables"),
    /// Bands A to C.
    SENIOR_STAFF("senior-staff"),
    /// Bands D to G.
    STAFF("staff");

    private static final int BAND_C = 5;

    private final String styleClass;

    GradeGroup(String styleClass) {
        this.styleClass = styleClass;
    }

    public static GradeGroup of(Grade grade) {
        if (grade.isOfficer()) {
            return grade.level() == 1 ? CONSTABLES : SENIOR_OFFICERS;
        }
        return grade.level() >= BAND_C ? SENIOR_STAFF : STAFF;
    }

    /// What names its colour in the style sheet.
    public String styleClass() {
        return styleClass;
    }
}
