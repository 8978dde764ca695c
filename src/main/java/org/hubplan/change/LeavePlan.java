package org.hubplan.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Displaced;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;

/// People of the unplaced tray leave the plan altogether: retired, resigned, posted away.
public record LeavePlan(List<PersonId> people) implements Change {
    public LeavePlan {
        people = List.copyOf(people);
        if (people.size() != people.stream().distinct().count()) {
            throw new IllegalArgumentException("A person leaves the plan once");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        if (people.isEmpty()) {
            return new Refused("Nobody was chosen.", "Choose someone who waits in the unplaced tray.");
        }
        List<Occupant> waiting = waiting(plan);
        if (waiting.size() < people.size()) {
            return new Refused(
                    "Of " + people.size() + " to leave, " + waiting.size() + " are in the unplaced tray.",
                    "Choose people who are, or vacate the posts of the others.");
        }
        Plan left = plan;
        for (PersonId person : people) {
            left = left.without(person);
        }
        return new Applied(left, Set.of(), people.stream().collect(Collectors.toUnmodifiableSet()));
    }

    private List<Occupant> waiting(Plan plan) {
        return people.stream().flatMap(id -> plan.displaced(id).stream()).map(Displaced::person).toList();
    }

    @Override
    public String words(Plan before) {
        return "Take " + Wording.people(waiting(before)) + " of the unplaced tray out of the plan";
    }

    @Override
    public String kind() {
        return "leave";
    }
}
