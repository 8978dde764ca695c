package org.hubplan.cli;

import java.util.Locale;
import java.util.Map;
import org.hubplan.model.Force;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "limit",
        description = {
            "Sets the limits every option of a plan is held to; with nothing to set, shows them.",
            "A limit is off, warns, or blocks an option from being submitted. Limits: hub-minimum, hub-maximum, desks,",
            "supervisors, restricted, ring-fenced, cap, no-losers, one-off-money, unplaced."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan limit my-plan",
            "  hubplan limit my-plan --set cap=blocks --set desks=warns --cap 2.5",
            "  hubplan limit my-plan --hub CE --minimum 18.5 --maximum 24 --desks 30",
            "  hubplan limit my-plan --set supervisors=on --others 8 --supervise function",
            "  hubplan limit my-plan --fence --grade DC --function Research"
        })
final class SetLimits extends OnPlan {
    /// What needs supervisors of its own.
    enum Supervised {
        HUB,
        FUNCTION
    }

    /// What needs a desk.
    enum Seated {
        PEOPLE,
        POSTS
    }

    @Option(
            names = "--set",
            paramLabel = "LIMIT=off|warns|blocks|on",
            description = "Switches a limit; on is as it usually counts. May be given more than once.")
    private Map<String, String> forces = Map.of();

    @Mixin
    private NumbersOfHub ofHub;

    @Option(
            names = "--others",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many other FTE one FTE of supervisors may have.")
    private Integer others;

    @Option(
            names = "--supervise",
            paramLabel = "hub|function",
            description = "Whether supervisors are counted by hub, or by function at each hub.")
    private Supervised supervised;

    @Option(
            names = "--cap",
            paramLabel = "PERCENT",
            converter = WrittenNumber.PerMille.class,
            description = "How much of its BWT a unit may gain or lose: 2, 2.5.")
    private Integer perMille;

    @Option(
            names = "--desks-for",
            paramLabel = "people|posts",
            description = "Whether vacant posts need desks (posts, as usual) or people alone.")
    private Seated seated;

    @Mixin
    private Fencing fencing;

    SetLimits(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        Limits before = session.now().limits();
        Limits after = fencing.of(ofHub.of(numbers(switched(before)), session), session);
        return isNothingSet() ? LimitsReply.of(before) : ChangeReply.of(session.remarks().hold(after));
    }

    private boolean isNothingSet() {
        return forces.isEmpty()
                && others == null
                && supervised == null
                && perMille == null
                && seated == null
                && !ofHub.isGiven()
                && !fencing.isGiven();
    }

    private Limits switched(Limits before) {
        Limits after = before;
        for (Map.Entry<String, String> asked : forces.entrySet()) {
            Limit limit = Limit.keyed(asked.getKey().strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new Refusal("There is no limit \"" + asked.getKey() + "\". Limits are "
                            + LimitsReply.keys() + "."));
            after = after.with(limit, force(limit, asked.getValue()));
        }
        return after;
    }

    private static Force force(Limit limit, String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return word.equals("on")
                ? limit.whenOn()
                : Force.keyed(word).orElseThrow(() -> new Refusal(
                        "A limit is off, warns, blocks or on, and not \"" + written + "\"."));
    }

    private Limits numbers(Limits before) {
        Limits after = before;
        if (others != null || supervised != null) {
            after = after.withSupervision(
                    others == null ? before.othersPerSupervisor() : others,
                    supervised == null ? before.supervisedByFunction() : supervised == Supervised.FUNCTION);
        }
        if (perMille != null) {
            after = after.withCap(perMille);
        }
        return seated == null ? after : after.withDesksForPeopleOnly(seated == Seated.PEOPLE);
    }
}
