package org.hubplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.hubplan.model.Fte;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;

/// How limits differ from others, in words for the log: `Set limits: Cap on change blocks; CE maximum 24`.
public final class LimitsInWords {
    private LimitsInWords() {}

    /// Empty where they don't differ.
    public static String difference(Limits before, Limits after) {
        List<String> parts = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            if (before.force(limit) != after.force(limit)) {
                parts.add(limit.label() + " " + switch (after.force(limit)) {
                    case OFF -> "is off";
                    case WARNS -> "warns";
                    case BLOCKS -> "blocks";
                });
            }
        }
        hubs(before, after, parts);
        if (before.othersPerSupervisor() != after.othersPerSupervisor()) {
            parts.add("1 supervisor to " + after.othersPerSupervisor());
        }
        if (before.supervisedByFunction() != after.supervisedByFunction()) {
            parts.add("supervisors in each " + (after.supervisedByFunction() ? "function" : "hub"));
        }
        if (before.capPerMille() != after.capPerMille()) {
            parts.add("cap " + Said.percent(after.capPerMille()));
        }
        if (before.desksForPeopleOnly() != after.desksForPeopleOnly()) {
            parts.add(after.desksForPeopleOnly() ? "desks for people only" : "desks for vacant posts too");
        }
        fences(before, after, parts);
        return parts.isEmpty() ? "" : "Set limits: " + String.join("; ", parts);
    }

    private static void hubs(Limits before, Limits after, List<String> parts) {
        TreeSet<HubCode> hubs = new TreeSet<>(before.hubs().keySet());
        hubs.addAll(after.hubs().keySet());
        for (HubCode hub : hubs) {
            HubLimits was = before.of(hub);
            HubLimits is = after.of(hub);
            if (!was.minimum().equals(is.minimum())) {
                parts.add(hub + " minimum " + fte(is.minimum()));
            }
            if (!was.maximum().equals(is.maximum())) {
                parts.add(hub + " maximum " + fte(is.maximum()));
            }
            if (!was.desks().equals(is.desks())) {
                parts.add(hub + " desks " + (is.desks().isPresent() ? is.desks().getAsInt() : "as the hub came"));
            }
        }
    }

    private static void fences(Limits before, Limits after, List<String> parts) {
        after.ringFences().stream()
                .filter(fence -> !before.ringFences().contains(fence))
                .map(RingFence::words)
                .forEach(words -> parts.add("ring fence around " + words));
        before.ringFences().stream()
                .filter(fence -> !after.ringFences().contains(fence))
                .map(RingFence::words)
                .forEach(words -> parts.add("no ring fence around " + words));
    }

    private static String fte(OptionalLong hundredths) {
        return hundredths.isPresent() ? Fte.words(hundredths.getAsLong()) : "none";
    }
}
