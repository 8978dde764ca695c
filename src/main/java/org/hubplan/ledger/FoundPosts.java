package org.hubplan.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Grade;

/// Posts an option finds from existing ones elsewhere in the force, by grade: what other groups are asked for.
///
/// @param gross of each grade it has more of
/// @param net the same, and below 0 those it gives up in exchange
public record FoundPosts(Map<Grade, Integer> gross, Map<Grade, Integer> net) {
    public static FoundPosts of(Standing option) {
        return of(option, Scope.EVERYTHING);
    }

    /// What comes onto the BWT of one command, whatever others give up for it.
    public static FoundPosts of(Standing option, Scope scope) {
        Map<Grade, Integer> net = new EnumMap<>(Grade.class);
        option.paySteps().stream()
                .filter(step -> step.origin() == PayOrigin.FOUND)
                .flatMap(step -> step.posts().stream())
                .filter(part -> scope.includes(part.paid().owner()))
                .forEach(part -> net.merge(part.paid().grade(), part.count(), Integer::sum));
        net.values().removeIf(posts -> posts == 0);
        Map<Grade, Integer> gross = new EnumMap<>(net);
        gross.values().removeIf(posts -> posts < 0);
        return new FoundPosts(gross, net);
    }

    public static int count(Map<Grade, Integer> posts) {
        return posts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
