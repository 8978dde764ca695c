package org.hubplan.ui;

import java.util.List;
import org.hubplan.check.Breach;
import org.hubplan.check.Checks;
import org.hubplan.ledger.Standing;
import org.hubplan.session.OpenPlan;

/// Which limits a plan breaks, kept from one look to the next: what a standing breaks is found once, and the checks are
/// made anew only where the baseline or the limits are others.
final class Judging {
    private Standing baseline;
    private Checks checks;
    private Standing brokenBy;
    private List<Breach> broken = List.of();

    /// @param standing as it is on disk
    /// @param shown what is being tried out, or the same
    Checked of(OpenPlan now, Standing standing, Standing shown) {
        if (baseline != now.baseline() || !checks.limits().equals(now.limits())) {
            baseline = now.baseline();
            checks = Checks.against(baseline, now.limits());
            brokenBy = null;
        }
        if (brokenBy != standing) {
            brokenBy = standing;
            broken = checks.of(standing);
        }
        return new Checked(now.limits(), broken, shown == standing ? broken : checks.of(shown));
    }
}
