package org.hubplan.ledger.month;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.ledger.month.BridgeLine.Figures;
import org.hubplan.model.PostId;

/// A line of a bridge while it is being added up.
final class Crossing {
    private final Map<BridgeStep, Long> steps = new EnumMap<>(BridgeStep.class);
    private final Map<BridgeStep, Set<PostId>> behind = new EnumMap<>(BridgeStep.class);
    private Figures opening = Figures.NONE;
    private Figures closing = Figures.NONE;

    void open(Passage passage) {
        opening = opening.plus(passage.ofBwt() ? passage.opening() : 0, passage.ofBwt() ? 0 : passage.opening());
    }

    void close(Passage passage) {
        closing = closing.plus(passage.ofBwt() ? passage.closing() : 0, passage.ofBwt() ? 0 : passage.closing());
    }

    /// @param fte hundredths, with its sign; 0 is no step
    void step(BridgeStep step, long fte, Passage passage) {
        if (fte != 0) {
            steps.merge(step, fte, Long::sum);
            passage.post().ifPresent(post -> behind.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(post));
        }
    }

    BridgeLine line() {
        Map<BridgeStep, List<PostId>> posts = new EnumMap<>(BridgeStep.class);
        behind.forEach((step, some) -> posts.put(step, List.copyOf(some)));
        return new BridgeLine(opening, steps, closing, posts);
    }
}
