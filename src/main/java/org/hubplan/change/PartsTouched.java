package org.hubplan.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.model.Plan;

/// Compares parts of a plan that a planner reads as a sentence each, by what they are of.
///
/// @param field what differs between them: `funding`
record PartsTouched(String field, Plan before, Plan onto) {
    private static final String NONE = "none";

    /// Those that the change sets.
    List<Touch> by(Map<String, String> was, Map<String, String> wanted, Map<String, String> is) {
        Set<String> all = new LinkedHashSet<>(wanted.keySet());
        all.addAll(was.keySet());
        return all.stream()
                .filter(part -> !was.getOrDefault(part, NONE).equals(wanted.getOrDefault(part, NONE)))
                .map(part -> touch(
                        part,
                        was.getOrDefault(part, NONE),
                        wanted.getOrDefault(part, NONE),
                        is.getOrDefault(part, NONE)))
                .toList();
    }

    private Touch touch(String part, String was, String wanted, String is) {
        ThreeWay compared = new ThreeWay(part, Optional.empty(), before, onto);
        if (is.equals(was)) {
            compared.stands();
        } else if (!is.equals(wanted)) {
            compared.found(Verdict.CONFLICT, field, was, wanted, is);
        }
        return compared.result();
    }
}
