package org.hubplan.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every plan that comes with Hubplan, by name.
public final class SamplePlans {
    private static final List<String> NAMES = List.of(Pcd484.NAME);

    private SamplePlans() {}

    public static List<String> names() {
        return NAMES;
    }

    /// The sample of this name, in any case; empty where there is none.
    public static Optional<SamplePlan> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case Pcd484.NAME -> Optional.of(Pcd484.plan());
            default -> Optional.empty();
        };
    }
}
