package org.hubplan.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// Which change of an option brought a post, a hub or a person into the unplaced tray: what later changes need.
final class Brought {
    private static final Comparator<TakeAcross.From> OLDEST_FIRST =
            Comparator.comparingLong(step -> step.entry().n());

    private final Map<PostId, TakeAcross.From> posts = new HashMap<>();
    private final Map<HubCode, TakeAcross.From> hubs = new HashMap<>();
    private final Map<PersonId, TakeAcross.From> people = new HashMap<>();

    void add(TakeAcross.From step, Plan before, Outcome made) {
        if (!(made instanceof Applied applied)) {
            return;
        }
        applied.posts().stream().filter(post -> before.post(post).isEmpty()).forEach(post -> posts.put(post, step));
        applied.plan().hubs().stream()
                .map(Hub::code)
                .filter(hub -> before.hub(hub).isEmpty())
                .forEach(hub -> hubs.put(hub, step));
        applied.people().stream()
                .filter(person -> applied.plan().displaced(person).isPresent())
                .forEach(person -> people.put(person, step));
    }

    /// The changes, oldest first, that brought what a change touches and the target has not.
    List<TakeAcross.From> wanting(Plan before, Outcome made, Plan target) {
        if (!(made instanceof Applied applied)) {
            return List.of();
        }
        Set<TakeAcross.From> wanting = new HashSet<>();
        for (PostId post : applied.posts()) {
            if (target.post(post).isEmpty()) {
                want(posts.get(post), wanting);
            }
            HubCode hub = applied.plan().post(post).orElseThrow().hub();
            if (target.hub(hub).isEmpty()) {
                want(hubs.get(hub), wanting);
            }
        }
        for (Hub hub : applied.plan().hubs()) {
            if (target.hub(hub.code()).isEmpty() && !before.hub(hub.code()).equals(Optional.of(hub))) {
                want(hubs.get(hub.code()), wanting);
            }
        }
        for (PersonId person : applied.people()) {
            if (before.displaced(person).isPresent() && target.displaced(person).isEmpty()) {
                want(people.get(person), wanting);
            }
        }
        return wanting.stream().sorted(OLDEST_FIRST).toList();
    }

    /// @param step null where the thing was there before the option's first change
    private static void want(TakeAcross.From step, Set<TakeAcross.From> wanting) {
        if (step != null) {
            wanting.add(step);
        }
    }
}
