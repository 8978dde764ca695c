package org.hubplan.ledger.month;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.model.PostId;

/// One command or hub from opening to closing. Every figure is in hundredths of FTE, and
/// opening + every step = closing, of BWT and of strength alike.
///
/// @param opening BWT and strength at first
/// @param steps what each led to, with its sign; none where it led to nothing
/// @param closing BWT and strength at last
/// @param posts those behind each step
public record BridgeLine(
        Figures opening, Map<BridgeStep, Long> steps, Figures closing, Map<BridgeStep, List<PostId>> posts) {
    public BridgeLine {
        steps = steps.isEmpty() ? Map.of() : new EnumMap<>(steps);
        posts = posts.isEmpty() ? Map.of() : new EnumMap<>(posts);
        requireBalance(true, opening.bwt(), steps, closing.bwt());
        requireBalance(false, opening.strength(), steps, closing.strength());
    }

    /// @param bwt hundredths of FTE
    /// @param strength hundredths of FTE
    public record Figures(long bwt, long strength) {
        static final Figures NONE = new Figures(0, 0);

        Figures plus(long moreBwt, long moreStrength) {
            return new Figures(bwt + moreBwt, strength + moreStrength);
        }
    }

    private static void requireBalance(boolean ofBwt, long opening, Map<BridgeStep, Long> steps, long closing) {
        long sum = opening;
        for (Map.Entry<BridgeStep, Long> step : steps.entrySet()) {
            sum += step.getKey().isOfBwt() == ofBwt ? step.getValue() : 0;
        }
        if (sum != closing) {
            throw new IllegalStateException("A bridge ends at " + sum + ", not at " + closing);
        }
    }

    /// This and another line as one.
    public BridgeLine plus(BridgeLine other) {
        Map<BridgeStep, Long> sums = new EnumMap<>(BridgeStep.class);
        Map<BridgeStep, List<PostId>> behind = new EnumMap<>(BridgeStep.class);
        for (BridgeStep step : BridgeStep.values()) {
            if (of(step) + other.of(step) != 0) {
                sums.put(step, of(step) + other.of(step));
                behind.put(step, Stream.concat(behind(step).stream(), other.behind(step).stream()).distinct().toList());
            }
        }
        return new BridgeLine(
                opening.plus(other.opening.bwt, other.opening.strength), sums,
                closing.plus(other.closing.bwt, other.closing.strength), behind);
    }

    /// With its sign; 0 where there was none.
    public long of(BridgeStep step) {
        return steps.getOrDefault(step, 0L);
    }

    /// The posts behind a step, each once.
    public List<PostId> behind(BridgeStep step) {
        return Optional.ofNullable(posts.get(step)).orElse(List.of());
    }
}
