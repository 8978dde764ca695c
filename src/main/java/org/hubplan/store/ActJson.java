package org.hubplan.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Held;
import org.hubplan.change.Origin;
import org.hubplan.change.Settlement;

/// What entries did, as it lies in the log: a word for its kind, and the rest as JSON.
///
/// A change made here is of its own kind; one taken across lies within a `take`.
final class ActJson {
    /// Acts that lie in the log just as they are.
    static final Map<String, Class<? extends Act>> PLAIN = Map.ofEntries(
            Map.entry("undo", Act.Undid.class),
            Map.entry("redo", Act.Redid.class),
            Map.entry("amend", Act.Amended.class),
            Map.entry("make-option", Act.Made.class),
            Map.entry("rename-option", Act.Renamed.class),
            Map.entry("redate-option", Act.Redated.class),
            Map.entry("archive-option", Act.Archived.class),
            Map.entry("restore-option", Act.Restored.class),
            Map.entry("lock-option", Act.Locked.class),
            Map.entry("unlock-option", Act.Unlocked.class),
            Map.entry("keep-what-if", Act.Kept.class),
            Map.entry("discard-what-if", Act.Discarded.class),
            Map.entry("reply", Act.Replied.class),
            Map.entry("note", Act.Noted.class),
            Map.entry("remove-note", Act.Unnoted.class),
            Map.entry("freeze", Act.Froze.class),
            Map.entry("word", Act.Worded.class),
            Map.entry("limits", Act.LimitsSet.class));

    private static final String TAKE = "take";

    private ActJson() {}

    static String kind(Act act) {
        return act instanceof Act.Did did && did.takenFrom() != 0 ? TAKE : act.kind();
    }

    /// @param firstState digest of the first state, which the entry that began the plan seals
    static String write(Act act, String firstState) {
        return ChangeJson.write(switch (act) {
            case Act.Began began -> new Beginning(began.source(), firstState, began.held(), began.origin());
            case Act.Did did when did.takenFrom() != 0 ->
                new Taken(did.takenFrom(), did.change().kind(), node(did.change()));
            case Act.Did did -> did.change();
            case Act.Settled settled ->
                new Settled(settled.settlements().stream().map(Settled.Line::of).toList());
            default -> act;
        });
    }

    /// @throws Newer if the kind or a part of it is not known to this Hubplan
    /// @throws IllegalArgumentException if it is no such act at all
    static Act read(String kind, String json, Shared shared) {
        return switch (kind) {
            case "begin" -> ChangeJson.read(Beginning.class, json, shared).act();
            case TAKE -> ChangeJson.read(Taken.class, json, shared).act(shared);
            case "settle" -> ChangeJson.read(Settled.class, json, shared).act(shared);
            default -> PLAIN.containsKey(kind)
                    ? ChangeJson.read(PLAIN.get(kind), json, shared)
                    : new Act.Did(ChangeJson.read(kind, json, shared));
        };
    }

    private static JsonNode node(Change change) {
        return PlanJson.MAPPER.valueToTree(change);
    }

    /// What the first entry keeps.
    record Beginning(String source, String firstState, List<Held> held, Optional<Origin> origin) {
        Act act() {
            return new Act.Began(source, held, origin);
        }
    }

    /// What a change taken across keeps.
    record Taken(long from, String kind, JsonNode change) {
        Act act(Shared shared) {
            return new Act.Did(ChangeJson.read(kind, change.toString(), shared), from);
        }
    }

    /// What a review of changes keeps; a line without a change drops its entry.
    record Settled(List<Line> lines) {
        record Line(long n, String kind, Optional<JsonNode> change) {
            static Line of(Settlement settlement) {
                return new Line(
                        settlement.n(),
                        settlement.instead().map(Change::kind).orElse(""),
                        settlement.instead().map(ActJson::node));
            }

            Settlement settlement(Shared shared) {
                return new Settlement(n, change.filter(_ -> !kind.isEmpty()).map(json -> ChangeJson.read(kind, json.toString(), shared)));
            }
        }

        Act act(Shared shared) {
            return new Act.Settled(
                    lines.stream().map(line -> line.settlement(shared)).toList());
        }
    }
}
