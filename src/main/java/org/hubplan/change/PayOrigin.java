package org.hubplan.change;

/// Where the pay of an added, removed or regraded post comes from or goes to. The two are never added together.
public enum PayOrigin {
    /// Growth or saving of the force's pay bill.
    NEW,
    /// Moved from or to existing posts elsewhere in the force; the force-wide BWT is unchanged.
    FOUND,
    /// Pay doesn't change.
    NONE
}
