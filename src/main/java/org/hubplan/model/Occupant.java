package org.hubplan.model;

import java.util.Optional;

/// A person who fills a post or part of one, anonymous. A post is not a person: this is the person.
///
/// @param grade the grade held, and paid
/// @param flag whether it is held for good, temporarily (T/) or acting (A/)
/// @param fte hundredths of FTE worked, above 0
/// @param alignedTo the hub the person works at where that isn't the post's; BWT, strength and vacancy stay with the post
/// @param engagement on what terms
public record Occupant(
        PersonId id, Grade grade, GradeFlag flag, long fte, Optional<HubCode> alignedTo, Engagement engagement) {
    public Occupant {
        if (fte <= 0) {
            throw new IllegalArgumentException("A person's FTE is above 0: " + Fte.words(fte));
        }
        if (alignedTo.filter(HubCode.UNPLACED::equals).isPresent()) {
            throw new IllegalArgumentException("Nobody works in the unplaced tray");
        }
    }

    /// Someone who works where the post sits.
    public Occupant(PersonId id, Grade grade, GradeFlag flag, long fte) {
        this(id, grade, flag, fte, Optional.empty(), Engagement.EMPLOYED);
    }

    /// Someone employed.
    public Occupant(PersonId id, Grade grade, GradeFlag flag, long fte, Optional<HubCode> alignedTo) {
        this(id, grade, flag, fte, alignedTo, Engagement.EMPLOYED);
    }

    /// As on a list: `T/DI`.
    public String gradeHeld() {
        return flag.prefix() + grade.label();
    }

    /// The same person on these terms.
    public Occupant engaged(Engagement terms) {
        return new Occupant(id, grade, flag, fte, alignedTo, terms);
    }

    public boolean isAligned() {
        return alignedTo.isPresent();
    }

    /// Where the person works.
    ///
    /// @param post the hub the post sits at
    public HubCode worksAt(HubCode post) {
        return alignedTo.orElse(post);
    }

    /// The same person in a post that sits elsewhere than at this hub, working there.
    public Occupant alignedTo(HubCode hub) {
        return new Occupant(id, grade, flag, fte, Optional.of(hub), engagement);
    }

    /// The same person, working where the post sits.
    public Occupant unaligned() {
        return isAligned() ? new Occupant(id, grade, flag, fte, Optional.empty(), engagement) : this;
    }

    /// The same person in a post at this hub: an alignment to that very hub has come to its end.
    Occupant inPostAt(HubCode hub) {
        return alignedTo.filter(hub::equals).isPresent() ? unaligned() : this;
    }
}
