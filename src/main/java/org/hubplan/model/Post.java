package org.hubplan.model;

import java.util.List;

/// A post on the establishment: what the budget pays for, whoever fills it.
///
/// Where it sits (`hub`) and whose BWT it counts to (`owner`) are two things.
///
/// @param number as in the planner's workbook, unique in a plan: `MI00001`
/// @param function what the post does: `Open Source`
/// @param owner the command whose BWT it counts to
/// @param hub where it sits
/// @param fte hundredths of FTE budgeted, above 0
/// @param funded whether a budget stands behind it
/// @param shift shift pattern as written, empty where not given
/// @param building as written, empty where not given
/// @param restricted its existence is withheld from papers that leave the command
/// @param occupants who fills it, in the order they came; empty for a vacant post
/// @param closed removed: out of every total, but still in the record
/// @param vacancyReason why it is vacant; `OPEN` where somebody is in it or nothing is said
public record Post(
        PostId id,
        String number,
        String title,
        Grade grade,
        String function,
        Command owner,
        HubCode hub,
        long fte,
        boolean funded,
        String shift,
        String building,
        boolean restricted,
        List<Occupant> occupants,
        boolean closed,
        VacancyReason vacancyReason) {

    public Post {
        if (number.isBlank()) {
            throw new IllegalArgumentException("A post has a number");
        }
        if (fte <= 0) {
            throw new IllegalArgumentException("A post's FTE is above 0: " + number + " has " + Fte.words(fte));
        }
        occupants = List.copyOf(occupants);
        vacancyReason = occupants.isEmpty() ? vacancyReason : VacancyReason.OPEN;
        if (closed && !occupants.isEmpty()) {
            throw new IllegalArgumentException("A closed post has no one in it: " + number);
        }
        if (occupants.stream().anyMatch(person -> person.alignedTo().filter(hub::equals).isPresent())) {
            throw new IllegalArgumentException("Nobody is aligned to where their own post sits: " + number);
        }
    }

    /// Of which nobody has said why it is vacant, if it is.
    public Post(
            PostId id,
            String number,
            String title,
            Grade grade,
            String function,
            Command owner,
            HubCode hub,
            long fte,
            boolean funded,
            String shift,
            String building,
            boolean restricted,
            List<Occupant> occupants,
            boolean closed) {
        this(
                id, number, title, grade, function, owner, hub, fte, funded, shift, building, restricted, occupants, closed,
                VacancyReason.OPEN);
    }

    /// A new vacant post, titled after what it is, with a number after its identity (`NEW651`) until it is given another.
    ///
    /// @param fte hundredths of FTE budgeted
    public static Post added(
            PostId id, Grade grade, String function, Command owner, HubCode hub, long fte, boolean funded) {
        return new Post(
                id, "NEW" + id.value(), grade + ", " + function, grade, function, owner, hub, fte, funded, "", "",
                false, List.of(), false);
    }

    /// Vacant: nobody is in it. A part-filled post is not vacant, but has a vacancy in FTE.
    public boolean isVacant() {
        return occupants.isEmpty();
    }

    /// Hundredths of FTE of all who fill it.
    public long strength() {
        long sum = 0;
        for (Occupant occupant : occupants) {
            sum += occupant.fte();
        }
        return sum;
    }

    /// Hundredths of FTE wanting, never below 0.
    public long vacancy() {
        return Math.max(0, fte - strength());
    }

    /// Hundredths of FTE above the post's own, never below 0.
    public long overStrength() {
        return Math.max(0, strength() - fte);
    }

    public Stack stack() {
        return new Stack(hub, function, grade);
    }

    /// The post at another hub. People who were aligned to that hub work where their post sits from then on.
    public Post at(HubCode newHub) {
        List<Occupant> people = occupants.stream().noneMatch(Occupant::isAligned)
                ? occupants
                : occupants.stream().map(person -> person.inPostAt(newHub)).toList();
        return new Post(id, number, title, grade, function, owner, newHub, fte, funded, shift, building, restricted, people, closed, vacancyReason);
    }

    public Post ownedBy(Command newOwner) {
        return new Post(id, number, title, grade, function, newOwner, hub, fte, funded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    public Post withTitle(String newTitle) {
        return new Post(id, number, newTitle, grade, function, owner, hub, fte, funded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param newFunction what the post does, not blank
    public Post withFunction(String newFunction) {
        return new Post(id, number, title, grade, newFunction, owner, hub, fte, funded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param newShift as written, empty for none
    public Post withShift(String newShift) {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, newShift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param newBuilding as written, empty for none
    public Post withBuilding(String newBuilding) {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, shift, newBuilding, restricted, occupants, closed, vacancyReason);
    }

    public Post withGrade(Grade newGrade) {
        return new Post(id, number, title, newGrade, function, owner, hub, fte, funded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param hundredths of FTE budgeted, above 0
    public Post withFte(long hundredths) {
        return new Post(id, number, title, grade, function, owner, hub, hundredths, funded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param isFunded whether a budget stands behind it
    public Post withFunding(boolean isFunded) {
        return new Post(id, number, title, grade, function, owner, hub, fte, isFunded, shift, building, restricted, occupants, closed, vacancyReason);
    }

    /// @param isRestricted whether its existence is withheld from papers that leave the command
    public Post withRestriction(boolean isRestricted) {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, shift, building, isRestricted, occupants, closed, vacancyReason);
    }

    public Post withOccupants(List<Occupant> newOccupants) {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, shift, building, restricted, newOccupants, closed, vacancyReason);
    }

    /// @param reason why nobody is in it; of a filled post none is kept
    public Post withVacancyReason(VacancyReason reason) {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, shift, building, restricted, occupants, closed, reason);
    }

    /// The post as it stands in the record once removed: empty and out of every total.
    public Post asClosed() {
        return new Post(id, number, title, grade, function, owner, hub, fte, funded, shift, building, restricted, List.of(), true);
    }
}
