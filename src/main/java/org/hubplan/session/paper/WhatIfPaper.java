package org.hubplan.session.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.check.Breach;
import org.hubplan.check.Checks;
import org.hubplan.report.Paper;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;
import org.hubplan.report.staffing.WhatIfAnswer;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline;

/// Gathers what a what-if comes to against the option it was tried on.
final class WhatIfPaper {
    private WhatIfPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted, Mask mask) {
        Timeline tried = plan.timeline(wanted.option());
        Timeline base = plan.timeline(tried.option().whatIfOn().orElseThrow());
        StaffingPlan against = new StaffingPlan(
                plan.settings(),
                tried.option(),
                base.now(),
                tried.now(),
                changes(base, tried, mask),
                wanted.scope(),
                Optional.empty(),
                wanted.printed(),
                plan.log().size());
        Checks checks = plan.checks();
        List<Breach> before = checks.of(base.now());
        List<Breach> after = checks.of(tried.now());
        return new WhatIfAnswer(
                        against,
                        base.option().words(),
                        Checks.newIn(before, after).stream().map(mask::said).toList(),
                        Checks.mendedIn(before, after).stream().map(mask::said).toList())
                .paper(mask.withheld());
    }

    private static List<ListedChange> changes(Timeline base, Timeline tried, Mask mask) {
        Set<Long> known = new HashSet<>();
        base.history().standing().forEach(entry -> known.add(entry.n()));
        Set<Long> stands = tried.history().standingSteps();
        return Stream.concat(
                        base.history().standing().stream()
                                .filter(entry -> !stands.contains(entry.n()))
                                .map(entry -> new ListedChange(entry, Optional.of("taken back by the what-if"))),
                        tried.history().standing().stream()
                                .filter(entry -> !known.contains(entry.n()))
                                .map(ListedChange::counted))
                .map(mask::said)
                .toList();
    }
}
