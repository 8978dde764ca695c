package org.hubplan.ui.apportion;

/// Which number of posts is apportioned.
enum HowMany {
    /// What the option finds from existing posts, less what it gives up.
    NET,
    /// What it finds, whatever it gives up.
    GROSS,
    /// A number of the planner's own.
    OTHER
}
