package org.hubplan.check;

import java.util.List;
import org.hubplan.ledger.LastFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.RunsOut;

/// Recurring costs on money that runs out, of the standing last asked for; none where nothing is said of funding.
final class OneOffCover {
    private final LastFunding last = new LastFunding();

    List<RunsOut> of(Standing now) {
        return now.plan().funding().isEmpty() ? List.of() : last.of(now).runsOut();
    }
}
