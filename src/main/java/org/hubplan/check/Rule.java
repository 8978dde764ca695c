package org.hubplan.check;

import java.util.List;
import org.hubplan.model.Limit;

/// One limit, and how it is judged from the lines of the ledger: in the order of hubs, not of posts.
public interface Rule {
    Limit limit();

    /// What it guards, in a sentence for the planner who switches it on or off.
    String guards();

    /// Where it is broken, in the order of the board; whether it is switched on is not its affair.
    List<Breach> breaches(Facts facts);
}
