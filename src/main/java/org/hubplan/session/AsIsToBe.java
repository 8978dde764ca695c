package org.hubplan.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;

/// What an option changes, stack by stack: as it is in the baseline, as it is to be, and by which changes. What stays
/// as it is isn't listed.
///
/// @param lines hubs in board order, within a hub by function and grade
public record AsIsToBe(List<Line> lines) {
    private static final Comparator<Stack> WITHIN =
            Comparator.comparing(Stack::function).thenComparing(Stack::grade);

    public AsIsToBe {
        lines = List.copyOf(lines);
    }

    /// One stack that differs, or that posts came to and left again.
    ///
    /// @param asIs its figures in the baseline
    /// @param toBe its figures in the option
    /// @param changes entries of the option that touched it, oldest first
    public record Line(Hub hub, Stack stack, Totals asIs, Totals toBe, List<Entry> changes) {
        public Line {
            changes = List.copyOf(changes);
        }

        public Totals net() {
            return toBe.minus(asIs);
        }
    }

    /// Goes through the option's history once.
    static AsIsToBe of(OpenPlan plan, int option, Scope scope) {
        if (option == Option.BASELINE) {
            return new AsIsToBe(List.of());
        }
        Timeline timeline = plan.timeline(option);
        Map<Stack, SequencedSet<Entry>> touched = touched(timeline);
        Ledger before = timeline.start().ledger();
        Ledger after = timeline.now().ledger();
        List<Line> lines = new ArrayList<>();
        for (Hub hub : timeline.now().plan().hubs()) {
            for (Stack stack : stacks(hub.code(), before, after, scope, touched.keySet())) {
                Totals asIs = before.cell(scope, hub.code(), stack.function(), stack.grade());
                Totals toBe = after.cell(scope, hub.code(), stack.function(), stack.grade());
                List<Entry> changes = List.copyOf(touched.getOrDefault(stack, new LinkedHashSet<>()));
                boolean isNothing = asIs.isZero() && toBe.isZero();
                if (!asIs.equals(toBe) || !changes.isEmpty() && !isNothing) {
                    lines.add(new Line(hub, stack, asIs, toBe, changes));
                }
            }
        }
        return new AsIsToBe(lines);
    }

    private static Set<Stack> stacks(HubCode hub, Ledger before, Ledger after, Scope scope, Set<Stack> touched) {
        Set<Stack> stacks = new TreeSet<>(WITHIN);
        if (!before.sharesLinesAt(hub, after)) {
            stacks.addAll(before.cells(scope, hub).keySet());
            stacks.addAll(after.cells(scope, hub).keySet());
        }
        touched.stream().filter(stack -> stack.hub().equals(hub)).forEach(stacks::add);
        return stacks;
    }

    private static Map<Stack, SequencedSet<Entry>> touched(Timeline timeline) {
        Map<Stack, SequencedSet<Entry>> touched = new HashMap<>();
        timeline.retrace((entry, before, _) -> {
            if (((Act.Did) entry.act()).change().applyTo(before.plan()) instanceof Applied applied) {
                for (PostId id : applied.posts()) {
                    add(touched, before.plan(), id, entry);
                    add(touched, applied.plan(), id, entry);
                }
            }
        });
        return touched;
    }

    private static void add(Map<Stack, SequencedSet<Entry>> touched, Plan plan, PostId id, Entry entry) {
        plan.post(id)
                .filter(post -> !post.closed())
                .map(Post::stack)
                .ifPresent(stack -> touched.computeIfAbsent(stack, _ -> new LinkedHashSet<>()).add(entry));
    }
}
