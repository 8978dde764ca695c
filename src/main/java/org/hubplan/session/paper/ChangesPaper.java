package org.hubplan.session.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Entry;
import org.hubplan.model.Stack;
import org.hubplan.report.Paper;
import org.hubplan.report.changes.ChangesOfOption;
import org.hubplan.report.changes.ChangesOfOption.Listed;
import org.hubplan.session.Agreement;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;

/// Gathers what the changes paper of an option is printed from.
final class ChangesPaper {
    private ChangesPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        return new ChangesOfOption(
                        wanted.imprint(plan),
                        wanted.scope(),
                        plan.baseline(),
                        counted.standing(),
                        mask.withheld(),
                        changes(plan, wanted, counted, mask),
                        causes(plan, wanted))
                .paper();
    }

    private static List<Listed> changes(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        Map<Long, String> agreement = new HashMap<>();
        for (Agreement.Line line : plan.agreement(wanted.option()).lines()) {
            agreement.put(line.entry().n(), AgreementInWords.of(line));
        }
        return plan.timeline(wanted.option()).history().standing().stream()
                .map(entry -> new Listed(
                        entry,
                        agreement.getOrDefault(entry.n(), "no longer fits the baseline"),
                        counted.whyNot(entry),
                        mask.isKept(entry.n())))
                .toList();
    }

    private static Map<Stack, List<Long>> causes(OpenPlan plan, WantedPaper wanted) {
        Map<Stack, List<Long>> causes = new HashMap<>();
        plan.asIsToBe(wanted.option(), wanted.scope()).lines().forEach(line -> causes.put(
                line.stack(), line.changes().stream().map(Entry::n).toList()));
        return causes;
    }
}
