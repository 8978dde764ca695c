package org.hubplan.ui.posts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Note;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Stack;
import org.hubplan.money.Pricing;
import org.hubplan.session.OpenPlan;

/// What a line of the table says that is no part of the post itself: names of hubs, what a post costs, what is noted of
/// its stack. A value; while it is the same, only lines of changed posts change.
///
/// @param hubs by code, as `CE Central East`
/// @param restricted hubs that are withheld from what leaves the command
/// @param notes texts about a stack, the newest first
record PostLook(
        Map<HubCode, String> hubs, Set<HubCode> restricted, Pricing pricing, Map<Stack, List<String>> notes) {
    static PostLook of(OpenPlan plan, Standing standing) {
        Map<HubCode, String> hubs = new HashMap<>();
        standing.plan().hubs().forEach(hub -> hubs.put(hub.code(), words(hub)));
        Map<Stack, List<String>> notes = plan.notes(plan.current()).stream()
                .filter(note -> stack(note.subject()).isPresent())
                .collect(Collectors.groupingBy(
                        note -> stack(note.subject()).orElseThrow(), Collectors.mapping(Note::text, Collectors.toList())));
        Set<HubCode> restricted = standing.plan().hubs().stream()
                .filter(Hub::restricted)
                .map(Hub::code)
                .collect(Collectors.toUnmodifiableSet());
        return new PostLook(Map.copyOf(hubs), restricted, standing.ledger().pricing(), Map.copyOf(notes));
    }

    private static Optional<Stack> stack(Note.Subject subject) {
        return subject.hub().flatMap(hub -> subject.grade().map(grade -> new Stack(hub, subject.function(), grade)));
    }

    private static String words(Hub hub) {
        return hub.isTray() ? hub.name() : hub.code() + " " + hub.name();
    }

    /// `CE Central East`, or the code alone of a hub that is not in the plan.
    String hub(HubCode code) {
        return hubs.getOrDefault(code, code.value());
    }

    /// What is noted of a stack, one text after another; empty where nothing is.
    String notes(Stack stack) {
        return String.join("; ", notes.getOrDefault(stack, List.of()));
    }
}
