package org.hubplan.ledger.month;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hubplan.ledger.month.Passage.Place;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;

/// Why BWT and strength are what they are, from one establishment to the next: by command, whose BWT posts count to,
/// and by hub, where they sit.
///
/// A post is the same where its number is. BWT: a new post is growth, one gone a removal, another owner a transfer, another
/// hub a relocation, at the FTE it had; a change of FTE comes last, where the post is then. Strength: people are told by
/// their posts, since they are anonymous: whoever comes into a post is a joiner and whoever goes out of it a leaver,
/// unless a posting of the panel says that the two are one person, who then moved.
///
/// @param commands in the order of their names
/// @param hubs in the order of the closing plan's; the unplaced tray where someone waits there
/// @param total everything in the plan
public record MonthBridge(Map<Command, BridgeLine> commands, Map<HubCode, BridgeLine> hubs, BridgeLine total) {
    /// O(posts of both).
    public static MonthBridge between(Plan opening, Plan closing) {
        List<Passage> passages = Passages.between(opening, closing);
        Map<HubCode, Integer> order = new HashMap<>();
        Stream.concat(closing.hubs().stream(), opening.hubs().stream())
                .forEach(hub -> order.putIfAbsent(hub.code(), order.size()));
        Map<String, BridgeLine> all = MonthBridge.<String>lines(
                passages, _ -> "all", Comparator.naturalOrder(), BridgeStep.TRANSFERRED_IN, BridgeStep.TRANSFERRED_OUT);
        return new MonthBridge(
                lines(
                        passages, Place::owner, Comparator.comparing(Command::name), BridgeStep.TRANSFERRED_IN,
                        BridgeStep.TRANSFERRED_OUT),
                lines(passages, Place::hub, Comparator.comparing(order::get), BridgeStep.RELOCATED_IN, BridgeStep.RELOCATED_OUT),
                all.getOrDefault("all", new Crossing().line()));
    }

    /// @param in what it is called when a post comes from another of its kind
    /// @param out what it is called when it goes to another
    private static <K> Map<K, BridgeLine> lines(
            List<Passage> passages, Function<Place, K> by, Comparator<K> order, BridgeStep in, BridgeStep out) {
        Map<K, Crossing> sums = new TreeMap<>(order);
        for (Passage passage : passages) {
            K from = passage.from().map(by).orElse(null);
            K to = passage.to().map(by).orElse(null);
            if (from != null) {
                Crossing line = sums.computeIfAbsent(from, _ -> new Crossing());
                line.open(passage);
                if (!from.equals(to)) {
                    line.step(to == null ? gone(passage) : passage.ofBwt() ? out : BridgeStep.MOVED_OUT, -passage.opening(), passage);
                }
            }
            if (to != null) {
                Crossing line = sums.computeIfAbsent(to, _ -> new Crossing());
                line.close(passage);
                if (from == null) {
                    line.step(passage.ofBwt() ? BridgeStep.GROWTH : BridgeStep.JOINERS, passage.closing(), passage);
                    continue;
                }
                if (!from.equals(to)) {
                    line.step(passage.ofBwt() ? in : BridgeStep.MOVED_IN, passage.opening(), passage);
                }
                line.step(
                        passage.ofBwt() ? BridgeStep.POST_FTE : BridgeStep.HOURS, passage.closing() - passage.opening(), passage);
            }
        }
        Map<K, BridgeLine> lines = new LinkedHashMap<>();
        sums.forEach((key, line) -> lines.put(key, line.line()));
        return lines;
    }

    private static BridgeStep gone(Passage passage) {
        return passage.ofBwt() ? BridgeStep.REMOVALS : BridgeStep.LEAVERS;
    }
}
