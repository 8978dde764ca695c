package org.hubplan.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hubplan.check.Checks;
import org.hubplan.check.Rule;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;

/// How the limits of a plan are answered.
final class LimitsReply {
    private LimitsReply() {}

    static Reply of(Limits limits) {
        return Reply.of(json(limits), text(limits), line(limits));
    }

    static String keys() {
        return Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(Limits limits) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> forces = new LinkedHashMap<>();
        for (Limit limit : Limit.values()) {
            forces.put(limit.key(), limits.force(limit).key());
        }
        json.put("limits", forces);
        json.put("hubs", limits.hubs().entrySet().stream().map(hub -> json(hub.getKey(), hub.getValue())).toList());
        json.put("othersPerSupervisor", limits.othersPerSupervisor());
        json.put("supervise", limits.supervisedByFunction() ? "function" : "hub");
        json.put("capPerMille", limits.capPerMille());
        json.put("desksFor", limits.desksForPeopleOnly() ? "people" : "posts");
        json.put("ringFences", limits.ringFences().stream().map(LimitsReply::json).toList());
        return json;
    }

    private static Map<String, Object> json(HubCode code, HubLimits numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hub", code.value());
        json.put("minimumFte", fte(numbers.minimum()));
        json.put("maximumFte", fte(numbers.maximum()));
        json.put("desks", numbers.desks().isPresent() ? numbers.desks().getAsInt() : null);
        return json;
    }

    private static Object fte(OptionalLong hundredths) {
        return hundredths.isPresent() ? Fte.decimal(hundredths.getAsLong()) : null;
    }

    private static Map<String, Object> json(RingFence fence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("function", fence.function().orElse(null));
        json.put("grade", fence.grade().map(Grade::label).orElse(null));
        json.put("posts", fence.numbers());
        return json;
    }

    private static String text(Limits limits) {
        TextTable rules = new TextTable(4, "Limit", "", "", "Guards");
        for (Rule rule : Checks.RULES) {
            Limit limit = rule.limit();
            rules.row(limit.key(), limits.force(limit).key(), number(limits, limit), rule.guards());
        }
        if (limits.hubs().isEmpty()) {
            return rules.toString();
        }
        TextTable hubs = new TextTable(1, "Hub", "Minimum", "Maximum", "Desks");
        limits.hubs().forEach((code, numbers) -> hubs.row(
                code.value(),
                words(numbers.minimum()),
                words(numbers.maximum()),
                numbers.desks().isPresent() ? Integer.toString(numbers.desks().getAsInt()) : ""));
        return rules + "\n\n" + hubs;
    }

    private static String number(Limits limits, Limit limit) {
        return switch (limit) {
            case SUPERVISORS -> "1 to " + limits.othersPerSupervisor() + " in each "
                    + (limits.supervisedByFunction() ? "function" : "hub");
            case CAP -> Fte.words(limits.capPerMille() * 10L) + " %";
            case DESKS -> limits.desksForPeopleOnly() ? "for people" : "for posts";
            case RING_FENCED -> limits.ringFences().stream().map(RingFence::words).collect(Collectors.joining("; "));
            default -> "";
        };
    }

    private static String words(OptionalLong hundredths) {
        return hundredths.isPresent() ? Fte.words(hundredths.getAsLong()) : "";
    }

    private static String line(Limits limits) {
        List<String> forces = Arrays.stream(Limit.values())
                .map(limit -> limit.key() + " " + limits.force(limit).key())
                .toList();
        return String.join(", ", forces);
    }
}
