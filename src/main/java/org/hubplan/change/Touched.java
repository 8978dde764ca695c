package org.hubplan.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Money;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard.Rate;

/// Everything that differs between a plan and the same plan after a change, each compared with a third plan. It
/// looks at plans alone, never at the kind of change, so that a new kind needs nothing here.
final class Touched {
    private final Plan before;
    private final Applied applied;
    private final Plan after;
    private final Plan onto;
    private final List<Touch> all = new ArrayList<>();

    private Touched(Plan before, Applied applied, Plan onto) {
        this.before = before;
        this.applied = applied;
        this.after = applied.plan();
        this.onto = onto;
    }

    /// Hubs first, then posts, people, rates, funding and business groups.
    static List<Touch> by(Plan before, Applied applied, Plan onto) {
        Touched touched = new Touched(before, applied, onto);
        applied.plan().hubs().forEach(touched::hub);
        applied.posts().stream().sorted().forEach(touched::post);
        applied.people().stream().sorted().forEach(touched::leavesTray);
        if (before.rates() != applied.plan().rates()) {
            touched.rates();
        }
        if (before.funding() != applied.plan().funding()) {
            touched.all.addAll(FundingTouched.by(before, applied.plan(), onto));
        }
        if (before.groups() != applied.plan().groups() || before.giving() != applied.plan().giving()) {
            touched.all.addAll(GroupsTouched.by(before, applied.plan(), onto));
        }
        return touched.all;
    }

    private void hub(Hub wanted) {
        Optional<Hub> was = before.hub(wanted.code());
        if (was.filter(wanted::equals).isPresent()) {
            return;
        }
        ThreeWay compared = new ThreeWay("Hub " + wanted.code(), Optional.empty(), before, onto);
        Optional<Hub> is = onto.hub(wanted.code());
        if (was.isEmpty()) {
            is.ifPresentOrElse(there -> compared.compareNew(Aspect.OF_HUB, wanted, there), compared::stands);
        } else if (is.isEmpty()) {
            compared.found(Verdict.OVERTAKEN, "hub", "in the plan", "changed", "not in the plan");
        } else if (is.get().closed() && !wanted.closed()) {
            compared.found(Verdict.OVERTAKEN, "hub", "open", "changed", "closed");
        } else {
            if (wanted.closed() && !is.get().closed()) {
                compared.stands();
            }
            compared.compare(Aspect.OF_HUB, was.get(), wanted, is.get());
        }
        all.add(compared.result());
    }

    private void post(PostId id) {
        all.add(PostTouch.of(before.post(id), after.post(id).orElseThrow(), before, onto));
    }

    /// Who comes into the tray follows from the post they leave; who leaves it must be waiting there. Nobody knows where
    /// someone is who is gone from the plan: that they are in no post takes a look at each.
    private void leavesTray(PersonId id) {
        Optional<Displaced> waited = before.displaced(id);
        if (waited.isEmpty() || after.displaced(id).isPresent()) {
            return;
        }
        String last = waited.get().lastPost();
        ThreeWay compared = new ThreeWay(
                "Person (" + waited.get().person().gradeHeld() + ", last in " + last + ")",
                Optional.empty(), before, onto);
        boolean leaves = applied.posts().stream().noneMatch(post -> isIn(after.post(post), id));
        if (onto.displaced(id).isPresent()) {
            compared.stands();
        } else if (leaves) {
            onto.posts().filter(post -> isIn(Optional.of(post), id)).findAny().ifPresent(post -> compared.found(
                    Verdict.OVERTAKEN, "place", "the unplaced tray", "out of the plan", "in " + post.number()));
        } else if (applied.posts().stream().noneMatch(post -> isIn(onto.post(post), id))) {
            boolean stayed = isIn(onto.postNumbered(last), id);
            compared.found(
                    Verdict.OVERTAKEN, "place", "the unplaced tray", "placed",
                    stayed ? "still in " + last : "not in the unplaced tray");
        }
        all.add(compared.result());
    }

    private static boolean isIn(Optional<Post> post, PersonId id) {
        return post.filter(there -> there.occupants().stream().anyMatch(person -> person.id().equals(id))).isPresent();
    }

    private void rates() {
        Set<FinancialYear> years = new TreeSet<>(before.rates().byYear().keySet());
        years.addAll(after.rates().byYear().keySet());
        for (FinancialYear year : years) {
            for (Grade grade : EnumSet.allOf(Grade.class)) {
                rate(year, grade);
            }
        }
    }

    private void rate(FinancialYear year, Grade grade) {
        Optional<Rate> was = rate(before, year, grade);
        Optional<Rate> wanted = rate(after, year, grade);
        if (was.equals(wanted)) {
            return;
        }
        ThreeWay compared =
                new ThreeWay("Rate of " + grade + " in " + year, Optional.empty(), before, onto);
        Optional<Rate> is = rate(onto, year, grade);
        if (is.equals(was)) {
            compared.stands();
        } else if (!is.equals(wanted)) {
            compared.found(Verdict.CONFLICT, "rate", said(was), said(wanted), said(is));
        }
        all.add(compared.result());
    }

    private static Optional<Rate> rate(Plan plan, FinancialYear year, Grade grade) {
        return plan.rates().inForce(year).map(card -> card.rates().get(grade));
    }

    private static String said(Optional<Rate> rate) {
        return rate.map(line -> Money.words(line.pence())).orElse("none");
    }
}
