package org.hubplan.model;

/// A person who fills a post or part of one, anonymous. A post is not a person: this is the person.
///
/// @param grade the grade held, and paid
/// @param flag whether it is held for good, temporarily (T/) or acting (A/)
/// @param fte hundredths of FTE worked, above 0
public record Occupant(PersonId id, Grade grade, GradeFlag flag, long fte) {
    public Occupant {
        if (fte <= 0) {
            throw new IllegalArgumentException("A person's FTE is above 0: " + Fte.words(fte));
        }
    }

    /// As on a list: `T/DI`.
    public String gradeHeld() {
        return flag.prefix() + grade.label();
    }
}
