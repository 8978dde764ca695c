package org.hubplan.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hubs of a plan in board order, closed ones and the unplaced tray among them. A value.
///
/// @param byCode in board order
record Hubs(Map<HubCode, Hub> byCode) {
    Hubs {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /// These hubs, and the unplaced tray where it isn't among them.
    ///
    /// @throws IllegalArgumentException if two hubs have the same code
    static Hubs of(List<Hub> hubs) {
        Map<HubCode, Hub> byCode = new LinkedHashMap<>();
        for (Hub hub : hubs) {
            if (byCode.put(hub.code(), hub) != null) {
                throw new IllegalArgumentException("Two hubs have the code " + hub.code());
            }
        }
        byCode.putIfAbsent(HubCode.UNPLACED, Hub.TRAY);
        return new Hubs(byCode);
    }

    Collection<Hub> all() {
        return byCode.values();
    }

    Optional<Hub> of(HubCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    int size() {
        return byCode.size();
    }

    /// With this hub at the end, or in place of the one of the same code.
    Hubs with(Hub hub) {
        Map<HubCode, Hub> all = new LinkedHashMap<>(byCode);
        all.put(hub.code(), hub);
        return new Hubs(all);
    }

    /// @throws IllegalArgumentException if a post sits, or someone in it works, at no hub of these
    void requireKnown(Post post) {
        if (!byCode.containsKey(post.hub())) {
            throw new IllegalArgumentException("Post " + post.number() + " sits at no known hub: " + post.hub());
        }
        for (Occupant person : post.occupants()) {
            if (person.isAligned() && !byCode.containsKey(person.alignedTo().get())) {
                throw new IllegalArgumentException(
                        "Someone in post " + post.number() + " works at no known hub: " + person.alignedTo().get());
            }
        }
    }

    /// Equal in every hub and in their order.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Hubs that
                && byCode.equals(that.byCode)
                && List.copyOf(byCode.keySet()).equals(List.copyOf(that.byCode.keySet()));
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }
}
