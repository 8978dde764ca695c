package org.hubplan.ledger;

import org.hubplan.money.funding.Funding;

/// How the standing last asked for is paid for; reckoned again only where pay, rates or funding are no longer the very
/// same, so that a preview of a move pays nothing for it.
public final class LastFunding {
    private record Known(Standing standing, Funding funding) {}

    private volatile Known known;

    public Funding of(Standing now) {
        Known last = known;
        if (last == null || !now.isPaidAs(last.standing())) {
            last = new Known(now, OptionFunding.of(now));
            known = last;
        }
        return last.funding();
    }
}
