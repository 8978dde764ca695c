package org.hubplan.check;

import java.util.List;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.RunsOut;

/// Recurring costs on money that runs out, of the standing last asked for; reckoned again only where pay, rates or
/// funding are no longer the very same, so that a preview of a move pays nothing for it.
final class OneOffCover {
    private record Known(Standing standing, List<RunsOut> out) {}

    private volatile Known known;

    List<RunsOut> of(Standing now) {
        if (now.plan().funding().isEmpty()) {
            return List.of();
        }
        Known last = known;
        if (last == null || !now.isPaidAs(last.standing())) {
            last = new Known(now, OptionFunding.of(now).runsOut());
            known = last;
        }
        return last.out();
    }
}
