package org.hubplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.RingFence;
import org.hubplan.model.Stack;

/// The limits of a plan against one baseline: made once for both, then asked for one standing after another, previews
/// among them, from the lines of the ledger.
public final class Checks {
    /// Every rule, in the order of the limits.
    public static final List<Rule> RULES = List.of(
            new HubMinimum(),
            new HubMaximum(),
            new Desks(),
            new Supervisors(),
            new RestrictedUnits(),
            new RingFencedPosts(),
            new CapOnChange(),
            new NoLosers(),
            new OneOffMoney(),
            new EmptyTray());

    private final Standing baseline;
    private final Limits limits;
    private final List<Rule> on;
    private final Watched restricted;
    private final List<Watched> fenced;
    private final Teams teams;
    private final OneOffCover oneOff = new OneOffCover();

    private Checks(Standing baseline, Limits limits) {
        this.baseline = baseline;
        this.limits = limits;
        this.on = RULES.stream().filter(rule -> limits.isOn(rule.limit())).toList();
        this.restricted = limits.isOn(Limit.RESTRICTED) ? new Watched(restricted(baseline.plan())) : Watched.NONE;
        this.fenced = limits.isOn(Limit.RING_FENCED)
                ? limits.ringFences().stream().map(fence -> new Watched(within(baseline.plan(), fence))).toList()
                : List.of();
        this.teams = new Teams(limits.supervisedByFunction());
    }

    /// Reads every post of the baseline once.
    public static Checks against(Standing baseline, Limits limits) {
        return new Checks(baseline, limits);
    }

    public Limits limits() {
        return limits;
    }

    /// Every limit broken, in the order of the limits and within one in that of the board.
    public List<Breach> of(Standing now) {
        Facts facts = new Facts(baseline, now, limits, restricted, fenced, teams, oneOff);
        return on.stream().flatMap(rule -> rule.breaches(facts).stream()).toList();
    }

    /// What is broken after and wasn't before, or by less.
    public static List<Breach> newIn(List<Breach> before, List<Breach> after) {
        return after.stream()
                .filter(breach -> before.stream().noneMatch(was -> was.isSameAs(breach) && was.over() >= breach.over()))
                .toList();
    }

    /// What was broken before and isn't after.
    public static List<Breach> mendedIn(List<Breach> before, List<Breach> after) {
        return before.stream().filter(was -> after.stream().noneMatch(was::isSameAs)).toList();
    }

    private static List<Post> restricted(Plan plan) {
        return plan.posts()
                .filter(post -> post.restricted() || plan.hub(post.hub()).orElseThrow().restricted())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    private static List<Post> within(Plan plan, RingFence fence) {
        List<Post> within = new ArrayList<>();
        for (Hub hub : plan.hubs()) {
            stacks(plan, hub, fence).forEach(stack -> plan.stack(stack).stream().filter(fence::holds).forEach(within::add));
        }
        return within;
    }

    private static Stream<Stack> stacks(Plan plan, Hub hub, RingFence fence) {
        return plan.stacksAt(hub.code()).stream()
                .filter(stack -> fence.function().map(stack.function()::equals).orElse(true))
                .filter(stack -> fence.grade().map(stack.grade()::equals).orElse(true))
                .sorted((a, b) -> a.function().equals(b.function())
                        ? a.grade().compareTo(b.grade())
                        : a.function().compareTo(b.function()));
    }
}
