package org.hubplan.model;

/// A line of the force beyond the plan's own posts: a business group with its Budgeted Workforce Target (BWT),
/// by which posts found from existing ones are apportioned.
///
/// @param name as the force writes it: `Frontline Policing`
/// @param fundedBwt hundredths of FTE with a budget behind them, not negative
/// @param nonFundedBwt hundredths of FTE on the approved structure without one, not negative
/// @param priority in the posting process, as written: `Standard`, `High`; empty where not given
public record BusinessGroup(String name, long fundedBwt, long nonFundedBwt, String priority) {
    public BusinessGroup {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A business group has a name without blanks at its ends: \"" + name + "\"");
        }
        if (fundedBwt < 0 || nonFundedBwt < 0) {
            throw new IllegalArgumentException("A business group's BWT is not below 0: " + name);
        }
    }

    /// Hundredths of FTE, funded or not.
    public long bwt() {
        return fundedBwt + nonFundedBwt;
    }
}
