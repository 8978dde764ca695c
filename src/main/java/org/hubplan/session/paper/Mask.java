package org.hubplan.session.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Note;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.check.Breach;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.report.handover.Handover.Held;
import org.hubplan.report.handover.Handover.Remark;
import org.hubplan.report.mask.Withheld;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;
import org.hubplan.session.OpenPlan;

/// What a paper of one option keeps back: posts and names, and the changes, limits and notes that tell of them.
final class Mask {
    private static final String LIMIT = "A limit is broken at a unit this paper keeps back.";
    private static final String NOTE = "A point about a restricted unit.";

    private final Withheld withheld;
    private final Set<Long> changes = new HashSet<>();
    private final Standing standing;

    /// @param standing where the option stands as the paper counts it
    Mask(OpenPlan plan, WantedPaper wanted, Standing standing) {
        this.standing = standing;
        this.withheld = Withheld.of(wanted.masking(), wanted.scope(), plans(plan, wanted));
        if (withheld.isAny()) {
            wanted.compared(plan).forEach(option -> plan.timeline(option).retrace((entry, before, _) -> {
                if (((Act.Did) entry.act()).change().applyTo(before.plan()) instanceof Applied applied
                        && withheld.isIn(entry, applied.posts())) {
                    changes.add(entry.n());
                }
            }));
        }
    }

    /// The baseline, the option a what-if was tried on, and the options themselves.
    private static List<Plan> plans(OpenPlan plan, WantedPaper wanted) {
        List<Plan> plans = new ArrayList<>(List.of(plan.baseline().plan()));
        plan.timeline(wanted.option()).option().whatIfOn().ifPresent(on -> plans.add(plan.timeline(on).now().plan()));
        wanted.compared(plan).forEach(option -> plans.add(plan.timeline(option).now().plan()));
        return plans;
    }

    Withheld withheld() {
        return withheld;
    }

    boolean isKept(long entry) {
        return changes.contains(entry);
    }

    /// The words of a change, or that it is kept back.
    String words(Entry entry) {
        return isKept(entry.n()) ? Withheld.CHANGE : entry.words();
    }

    ListedChange said(ListedChange change) {
        return new ListedChange(change.entry(), change.notCounted(), isKept(change.entry().n()));
    }

    /// What is wrong, with its figures only where they are of a unit that has lines of its own.
    Breach said(Breach breach) {
        boolean lists = breach.place()
                .hub()
                .flatMap(standing.plan()::hub)
                .map(withheld::lists)
                .orElse(true);
        return lists && !withheld.isIn(breach.why()) && !withheld.keeps(breach.posts())
                ? breach
                : new Breach(
                        breach.limit(), breach.place(), "", List.of(), breach.over(), List.of(), LIMIT, "", breach.blocks());
    }

    /// A note that names what is kept back is only told of.
    Remark said(Remark remark) {
        Note note = remark.note();
        boolean named = withheld.isIn(note.text()) || withheld.isIn(remark.about());
        return named
                ? new Remark(new Note(note.id(), note.option(), note.subject(), note.sort(), NOTE, note.done()), "")
                : remark;
    }

    /// Words of a planner's own, unless they name what is kept back.
    String text(String words) {
        return withheld.isIn(words) ? NOTE : words;
    }

    Held said(Held row) {
        return withheld.isIn(row.value()) || withheld.isIn(row.reason()) || withheld.isIn(row.where())
                ? new Held("", "", "", NOTE)
                : row;
    }
}
