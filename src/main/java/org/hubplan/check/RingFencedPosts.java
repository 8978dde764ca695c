package org.hubplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Post;
import org.hubplan.model.RingFence;
import org.hubplan.model.Stack;

/// Posts within a ring fence stay at the hub where the baseline has them. A post is in or out by what it was in the
/// baseline, so that a regrading takes none out.
final class RingFencedPosts implements Rule {
    @Override
    public Limit limit() {
        return Limit.RING_FENCED;
    }

    @Override
    public String guards() {
        return "Posts within a ring fence, by function, grade or number, are neither moved nor removed.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        IntStream.range(0, facts.fenced().size()).forEach(n -> {
            Watched within = facts.fenced().get(n);
            within.gone(facts.baseline(), facts.now()).forEach((stack, gone) -> breaches.add(
                    breach(facts, facts.limits().ringFences().get(n), stack, within.in(stack), gone)));
        });
        return breaches;
    }

    private Breach breach(Facts facts, RingFence fence, Stack stack, int fenced, List<Post> gone) {
        long removed = gone.stream().filter(Post::closed).count();
        long moved = gone.size() - removed;
        return facts.breach(
                limit(),
                new Place.Cell(stack),
                fence.words(),
                List.of(
                        Clash.count("gonePosts", gone.size()),
                        Clash.count("moved", moved),
                        Clash.count("removed", removed),
                        Clash.count("fencedPosts", fenced)),
                gone.size(),
                gone.stream().map(Post::id).toList(),
                "Of " + fenced + " " + stack.grade() + " in " + stack.function() + " at "
                        + hub(facts, stack.hub()) + ", ring-fenced (" + fence.words() + "), " + fate(moved, removed) + ".",
                "Undo that, or take them out of the ring fence.");
    }

    private static String fate(long moved, long removed) {
        String move = moved + (moved == 1 ? " is moved" : " are moved");
        String removal = removed + (removed == 1 ? " is removed" : " are removed");
        return removed == 0 ? move : moved == 0 ? removal : move + " and " + removal;
    }

    private static String hub(Facts facts, HubCode code) {
        return Said.hub(facts.plan().hub(code).orElseThrow());
    }
}
