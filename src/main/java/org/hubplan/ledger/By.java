package org.hubplan.ledger;

/// What the lines of a table of totals stand for, with the type of their keys.
public enum By {
    /// Keys are `HubCode`: where posts sit.
    HUB,
    /// Keys are `HubKind`.
    KIND,
    /// Keys are `Command`: whose BWT posts count to.
    COMMAND,
    /// Keys are `String`.
    FUNCTION,
    /// Keys are `Grade`.
    GRADE,
    /// Keys are `String`: the business group of the owner.
    GROUP
}
