package org.hubplan.report.staffing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What its reader wants of a staffing plan.
///
/// @param figures which stand in its tables, at least one
/// @param hubPages whether each hub has a page of its own, with what came there and what left
public record StaffingLayout(Set<FigureGroup> figures, boolean hubPages) {
    /// All figures but the cost of strength, which the summary has, and hubs one after the other.
    public static final StaffingLayout USUAL =
            new StaffingLayout(EnumSet.complementOf(EnumSet.of(FigureGroup.STRENGTH_COST)), false);

    public StaffingLayout {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A staffing plan shows at least one figure");
        }
        figures = Collections.unmodifiableSet(EnumSet.copyOf(figures));
    }

    public boolean shows(FigureGroup group) {
        return figures.contains(group);
    }

    public StaffingLayout withFigures(Set<FigureGroup> others) {
        return new StaffingLayout(others, hubPages);
    }

    public StaffingLayout withHubPages(boolean wanted) {
        return new StaffingLayout(figures, wanted);
    }
}
