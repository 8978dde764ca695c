package org.hubplan.ui.drill;

import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.change.Option;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Behind;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Where;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.session.Timeline;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// What a figure comes from, as it stands on disk: its posts and people with their sum, and the changes that moved it.
///
/// @param title the figure in words: `Vacancies`
/// @param of part of the plan, scope and option it is of: `Central East · Met Intelligence · 1 Preferred`
/// @param unit of the figure, the sum and every row's share
/// @param sum of all rows, which is the figure; for pay, of all movers
/// @param rows empty for pay, which has no posts of its own
public record DrillViewModel(
        String title, String of, Figure.Unit unit, boolean hasRows, List<DrillRow> rows, long sum, List<Mover> movers) {

    public static DrillViewModel of(PlanModel plan, Drill drill) {
        return switch (drill) {
            case Drill.Counted counted -> counted(plan, counted);
            case Drill.Pay pay -> pay(plan, pay);
        };
    }

    private static DrillViewModel counted(PlanModel plan, Drill.Counted drill) {
        Scope scope = drill.scope();
        Standing standing = plan.standing();
        Plan baseline = plan.now().baseline().plan();
        Behind behind = standing.behind(drill.figure(), scope, drill.where());
        List<DrillRow> rows = behind.shares().stream()
                .map(share -> DrillRow.of(share, drill.figure(), standing.plan(), baseline))
                .toList();
        return new DrillViewModel(
                title(drill.figure()),
                place(plan, scope, drill.where()),
                drill.figure().unit(),
                true,
                rows,
                behind.sum(),
                movers(plan, one -> figure(one.ledger(), scope, drill)));
    }

    private static DrillViewModel pay(PlanModel plan, Drill.Pay drill) {
        Scope scope = drill.scope();
        boolean isNew = drill.origin() == PayOrigin.NEW;
        List<Mover> movers = movers(plan, one -> {
            Growth growth = one.growth(scope);
            return isNew ? growth.newPence() : growth.redistributedPence();
        });
        return new DrillViewModel(
                isNew ? Texts.of("ribbon.new") : Texts.of("ribbon.found"),
                place(plan, scope, Where.ANYWHERE),
                Figure.Unit.PENCE,
                false,
                List.of(),
                movers.stream().mapToLong(Mover::by).sum(),
                movers);
    }

    private static List<Mover> movers(PlanModel plan, ToLongFunction<Standing> figure) {
        Timeline timeline = plan.now().currentTimeline();
        return timeline.option().number() == Option.BASELINE ? List.of() : Mover.of(timeline, figure);
    }

    private static long figure(Ledger ledger, Scope scope, Drill.Counted drill) {
        return ledger.of(scope, drill.where()).get(drill.figure());
    }

    private static String place(PlanModel plan, Scope scope, Where where) {
        StringBuilder words = new StringBuilder();
        where.kind().ifPresent(kind -> words.append(kind.label()).append(" · "));
        where.hub().ifPresent(hub -> words.append(hubName(plan, hub)).append(" · "));
        where.function().ifPresent(function -> words.append(function).append(" · "));
        where.grade().ifPresent(grade -> words.append(grade.label()).append(" · "));
        words.append(scope.equals(Scope.EVERYTHING) ? Texts.of("drill.everything") : scope.words());
        return words.append(" · ").append(plan.now().currentTimeline().option().words()).toString();
    }

    private static String hubName(PlanModel plan, HubCode code) {
        return plan.standing().plan().hub(code).map(Hub::name).orElse(code.value());
    }

    static String title(Figure figure) {
        return switch (figure) {
            case POSTS -> Texts.of("figure.posts");
            case VACANT_POSTS -> Texts.of("figure.vacant-posts");
            case UNFUNDED_POSTS -> Texts.of("figure.unfunded-posts");
            case PEOPLE -> Texts.of("figure.people");
            case BWT_FTE -> Texts.of("figure.bwt");
            case STRENGTH_FTE -> Texts.of("figure.strength");
            case VACANT_FTE -> Texts.of("figure.vacancies");
            case FUNDED_VACANT_FTE -> Texts.of("figure.funded-vacancies");
            case OVER_FTE -> Texts.of("figure.over");
            case UNFUNDED_FTE -> Texts.of("figure.unfunded");
            case OFFICERS_FTE -> Texts.of("figure.officers");
            case STAFF_FTE -> Texts.of("figure.staff");
            case ALIGNED_IN_FTE -> Texts.of("figure.aligned-in");
            case ALIGNED_OUT_FTE -> Texts.of("figure.aligned-out");
            case BWT_COST -> Texts.of("figure.pay");
            case STRENGTH_COST -> Texts.of("figure.strength-pay");
            case UNFUNDED_BWT_COST -> Texts.of("figure.unfunded-pay");
            case MOVED_POSTS -> Texts.of("figure.moved");
            case MOVED_PEOPLE -> Texts.of("figure.moved-people");
            case MOVED_VACANT_POSTS -> Texts.of("figure.moved-vacant");
        };
    }
}
