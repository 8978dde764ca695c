package org.hubplan.ui.kit;

import java.util.List;

/// The steps in which text grows and shrinks, in per cent of what style sheets say.
public final class TextSizes {
    /// Smallest first.
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    public static final int NORMAL = 100;

    private TextSizes() {}

    /// The next larger step, or the largest.
    public static int after(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller step, or the smallest.
    public static int before(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(STEPS.getFirst());
    }

    /// What was remembered, or 100 where it is no step.
    public static int read(String words) {
        return STEPS.stream().filter(step -> step.toString().equals(words)).findFirst().orElse(NORMAL);
    }
}
