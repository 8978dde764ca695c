package org.hubplan.report;

import java.util.HashMap;
import java.util.Map;

/// Makes names that come again their own by a number: `Total`, `Total (2)`.
final class Distinct {
    private final Map<String, Integer> used = new HashMap<>();

    String of(String name) {
        int times = used.merge(name, 1, Integer::sum);
        return times == 1 ? name : of(name + " (" + times + ")");
    }
}
