package org.hubplan.report.pdf;

import java.util.function.DoubleConsumer;
import org.hubplan.report.Paper;

/// How far the setting of one paper is, told page by page.
final class Setting {
    /// Share of the work that goes into deciding where everything stands; writing it down is the rest.
    private static final double LAYING_OUT = 0.5;

    private final DoubleConsumer told;
    private final long rows;
    private long rowsSet;

    /// @param told from 0 to 1; it may throw, which ends the work
    Setting(Paper paper, DoubleConsumer told) {
        this.told = told;
        this.rows = Math.max(1, paper.tables().mapToLong(table -> table.rows().size()).sum());
    }

    void rowIsSet() {
        rowsSet++;
    }

    void pageBegins() {
        told.accept(LAYING_OUT * Math.min(1, (double) rowsSet / rows));
    }

    void pageIsWritten(int page, int pages) {
        told.accept(LAYING_OUT + (1 - LAYING_OUT) * page / pages);
    }
}
