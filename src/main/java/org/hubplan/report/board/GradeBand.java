package org.hubplan.report.board;

import org.hubplan.model.Grade;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;

/// Grades that share a part of a tile's bar, in the order they lie on it; told apart in print without colour.
enum GradeBand {
    SENIOR_OFFICERS("sgt+", "sergeants and above (sgt+)", Look.solid(Paint.SERIES_1)),
    CONSTABLES("con", "constables (con)", new Look(Paint.SERIES_1, Hatch.CROSSED)),
    SENIOR_STAFF("A–C", "bands A to C", Look.solid(Paint.SERIES_2)),
    STAFF("D–G", "bands D to G", new Look(Paint.SERIES_2, Hatch.FALLING));

    /// What a bar's rest is drawn in: posts nobody is in.
    static final Look VACANT = new Look(Paint.PRESSURE, Hatch.RISING);

    private static final int BAND_C = 5;

    private final String brief;
    private final String words;
    private final Look look;

    GradeBand(String brief, String words, Look look) {
        this.brief = brief;
        this.words = words;
        this.look = look;
    }

    static GradeBand of(Grade grade) {
        if (grade.isOfficer()) {
            return grade.level() == 1 ? CONSTABLES : SENIOR_OFFICERS;
        }
        return grade.level() >= BAND_C ? SENIOR_STAFF : STAFF;
    }

    /// As a tile has it.
    String brief() {
        return brief;
    }

    /// As the legend has it.
    String words() {
        return words;
    }

    Look look() {
        return look;
    }
}
