package org.hubplan.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All posts of a plan, found by identity, by number, by where they sit, and by where their people work.
///
/// A value: with k posts put in it shares all else with the one before, for O(k log n) time and memory. Closed posts stay
/// in it, and lie in no stack.
///
/// @param byId every post ever
/// @param byNumber their identities
/// @param stacks identities of the posts of each stack that has any
/// @param stacksAt the stacks at each hub
/// @param alignedTo identities of the posts with people who work at each hub, and not where the post sits
record Posts(
        HashMap<PostId, Post> byId,
        HashMap<String, PostId> byNumber,
        HashMap<Stack, HashSet<PostId>> stacks,
        HashMap<HubCode, HashSet<Stack>> stacksAt,
        HashMap<HubCode, HashSet<PostId>> alignedTo) {
    static final Posts NONE =
            new Posts(HashMap.empty(), HashMap.empty(), HashMap.empty(), HashMap.empty(), HashMap.empty());

    Optional<Post> of(PostId id) {
        return byId.get(id).toJavaOptional();
    }

    Optional<Post> numbered(String number) {
        return byNumber.get(number).flatMap(byId::get).toJavaOptional();
    }

    /// In no particular order, closed ones too.
    Stream<Post> all() {
        return byId.valuesIterator().toJavaStream();
    }

    int size() {
        return byId.size();
    }

    /// In the order of their identities.
    List<Post> of(Stack stack) {
        return listed(stacks.getOrElse(stack, HashSet.empty()));
    }

    /// Stacks at a hub, in no particular order.
    Collection<Stack> stacksOf(HubCode hub) {
        return stacksAt.getOrElse(hub, HashSet.empty()).toJavaList();
    }

    /// Posts that sit at a hub, in the order of their identities.
    List<Post> at(HubCode hub) {
        List<Post> list = new ArrayList<>();
        stacksOf(hub).forEach(stack -> list.addAll(of(stack)));
        list.sort(Comparator.comparing(Post::id));
        return list;
    }

    /// Posts with people aligned to a hub, in the order of their identities.
    List<Post> workedAt(HubCode hub) {
        return listed(alignedTo.getOrElse(hub, HashSet.empty()));
    }

    private List<Post> listed(HashSet<PostId> ids) {
        List<Post> list = new ArrayList<>(ids.size());
        for (PostId id : ids) {
            list.add(byId.get(id).get());
        }
        list.sort(Comparator.comparing(Post::id));
        return list;
    }

    /// In alphabetical order.
    SortedSet<String> functions() {
        SortedSet<String> all = new TreeSet<>();
        stacks.keysIterator().forEach(stack -> all.add(stack.function()));
        return all;
    }
}
