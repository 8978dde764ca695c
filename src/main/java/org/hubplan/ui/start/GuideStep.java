package org.hubplan.ui.start;

/// What a planner new to Hubplan does first, in this order.
public enum GuideStep {
    /// A plan with posts is open: one's own or the sample.
    OPEN_PLAN,
    /// A hub is opened on the board.
    OPEN_HUB,
    /// Posts are moved: by a drag, by Move to…, by cut and paste, or in the table.
    MOVE,
    /// The staffing plan, or another paper, is printed or saved.
    PRINT
}
