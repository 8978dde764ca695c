package org.hubplan.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What a planner holds every option of a plan to: which limits count, and their numbers. A value.
///
/// @param forces those a planner has set; any other is of its usual force
/// @param hubs those with a number of their own
/// @param othersPerSupervisor how many other FTE one FTE of supervisors may have; 0 reads as the usual 8
/// @param supervisedByFunction whether each function at a hub needs its own supervisors, not only the hub as a whole
/// @param ringFences around posts that stay where they are
/// @param capPerMille how much of its BWT in the baseline a unit may gain or lose; 0 reads as the usual 20, 2 %:
///     a rule of the Met's posting process in 2005
/// @param desksForPeopleOnly whether a vacant post needs no desk until someone fills it
public record Limits(
        Map<Limit, Force> forces,
        Map<HubCode, HubLimits> hubs,
        int othersPerSupervisor,
        boolean supervisedByFunction,
        List<RingFence> ringFences,
        int capPerMille,
        boolean desksForPeopleOnly) {
    public static final int USUAL_OTHERS_PER_SUPERVISOR = 8;
    public static final int USUAL_CAP_PER_MILLE = 20;

    /// As a plan has them until a planner says otherwise.
    public static final Limits USUAL = new Limits(Map.of(), Map.of(), 0, false, List.of(), 0, false);

    public Limits {
        Map<Limit, Force> set = new EnumMap<>(Limit.class);
        forces.forEach((limit, force) -> {
            if (force != limit.usual()) {
                set.put(limit, force);
            }
        });
        Map<HubCode, HubLimits> numbered = new TreeMap<>(hubs);
        numbered.values().removeIf(HubLimits.NONE::equals);
        forces = Collections.unmodifiableMap(set);
        hubs = Collections.unmodifiableMap(numbered);
        ringFences = List.copyOf(ringFences);
        if (othersPerSupervisor < 0 || capPerMille < 0) {
            throw new IllegalArgumentException("A limit's number is not below 0");
        }
        othersPerSupervisor = othersPerSupervisor == 0 ? USUAL_OTHERS_PER_SUPERVISOR : othersPerSupervisor;
        capPerMille = capPerMille == 0 ? USUAL_CAP_PER_MILLE : capPerMille;
    }

    public Force force(Limit limit) {
        return forces.getOrDefault(limit, limit.usual());
    }

    public boolean isOn(Limit limit) {
        return force(limit) != Force.OFF;
    }

    public HubLimits of(HubCode hub) {
        return hubs.getOrDefault(hub, HubLimits.NONE);
    }

    /// How many people a hub can seat: as set here, else as the hub came; empty where nobody has said.
    public OptionalInt desks(Hub hub) {
        OptionalInt set = of(hub.code()).desks();
        return set.isPresent() ? set : hub.desks();
    }

    public Limits with(Limit limit, Force force) {
        Map<Limit, Force> set = new EnumMap<>(Limit.class);
        set.putAll(forces);
        set.put(limit, force);
        return new Limits(set, hubs, othersPerSupervisor, supervisedByFunction, ringFences, capPerMille, desksForPeopleOnly);
    }

    public Limits with(HubCode hub, HubLimits numbers) {
        Map<HubCode, HubLimits> all = new TreeMap<>(hubs);
        all.put(hub, numbers);
        return new Limits(forces, all, othersPerSupervisor, supervisedByFunction, ringFences, capPerMille, desksForPeopleOnly);
    }

    /// @param others FTE one FTE of supervisors may have at most
    /// @param byFunction whether each function at a hub is judged alone
    public Limits withSupervision(int others, boolean byFunction) {
        return new Limits(forces, hubs, others, byFunction, ringFences, capPerMille, desksForPeopleOnly);
    }

    public Limits withRingFences(List<RingFence> fences) {
        return new Limits(forces, hubs, othersPerSupervisor, supervisedByFunction, fences, capPerMille, desksForPeopleOnly);
    }

    public Limits withCap(int perMille) {
        return new Limits(forces, hubs, othersPerSupervisor, supervisedByFunction, ringFences, perMille, desksForPeopleOnly);
    }

    public Limits withDesksForPeopleOnly(boolean peopleOnly) {
        return new Limits(forces, hubs, othersPerSupervisor, supervisedByFunction, ringFences, capPerMille, peopleOnly);
    }
}
