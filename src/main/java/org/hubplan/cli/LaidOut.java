package org.hubplan.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import picocli.CommandLine.Option;

/// `--columns` and `--hub-pages`: how a staffing plan is laid out.
final class LaidOut {
    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN",
            converter = Keyed.AFigureGroup.class,
            description = "Figures of the staffing plan's tables, of posts, bwt, strength, vacancies, types, cost,"
                    + " strength-cost and change. Without it: all but strength-cost.")
    private List<FigureGroup> columns = List.of();

    @Option(names = "--hub-pages", description = "Each hub of the staffing plan on a page of its own.")
    private boolean hubPages;

    StaffingLayout of() {
        Set<FigureGroup> figures =
                columns.isEmpty() ? StaffingLayout.USUAL.figures() : EnumSet.copyOf(columns);
        return new StaffingLayout(figures, hubPages);
    }
}
