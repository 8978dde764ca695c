package org.hubplan.money.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;

/// On which terms posts fall to business groups: who takes part, by which weight, within which bounds.
///
/// @param without names of groups that take no part: the receiving one, for one
/// @param floors posts a group gives at least, by its name
/// @param caps posts a group gives at most, by its name
public record Terms(
        Weighting weighting,
        Method method,
        Set<String> without,
        Map<String, Integer> floors,
        Map<String, Integer> caps) {
    /// As PCD 484 has it: every group, by its non-funded BWT.
    public static final Terms USUAL =
            new Terms(Weighting.NON_FUNDED, Method.LARGEST_REMAINDER, Set.of(), Map.of(), Map.of());

    /// The groups that take part, in their order, or why they can't.
    public sealed interface Claims {
        record Of(List<Claim> claims) implements Claims {}

        /// @param group the one whose bounds are wrong
        record Not(String group, Refused refused) implements Claims {}
    }

    public Terms {
        without = Set.copyOf(without);
        floors = Map.copyOf(floors);
        caps = Map.copyOf(caps);
    }

    /// The same by another method.
    public Terms by(Method other) {
        return new Terms(weighting, other, without, floors, caps);
    }

    /// Whether a group is bound to some number of posts.
    public boolean isBound() {
        return !floors.isEmpty() || !caps.isEmpty();
    }

    public Claims claims(BusinessGroups groups) {
        List<Claim> claims = new ArrayList<>();
        for (BusinessGroup group : groups.all()) {
            if (!without.contains(group.name())) {
                Optional<Refused> refused = refusal(group.name());
                if (refused.isPresent()) {
                    return new Claims.Not(group.name(), refused.get());
                }
                claims.add(new Claim(group.name(), weighting.of(group), floor(group.name()), cap(group.name())));
            }
        }
        return new Claims.Of(claims);
    }

    private Optional<Refused> refusal(String group) {
        return floor(group) < 0 || cap(group) < floor(group)
                ? Optional.of(new Refused(
                        "The floor of " + group + " is at least 0 and no higher than its cap.", "Lower it, or raise the cap."))
                : Optional.empty();
    }

    private int floor(String group) {
        return floors.getOrDefault(group, 0);
    }

    private int cap(String group) {
        return caps.getOrDefault(group, Claim.NO_CAP);
    }
}
