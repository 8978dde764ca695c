package org.hubplan.model;

/// A person without a post, in the unplaced tray: counted, costed and surplus until placed.
///
/// @param person not aligned to any hub, since there is no post to be aligned from
/// @param command whose strength the person counts to
/// @param lastPost number of the post the person came from
public record Displaced(Occupant person, Command command, String lastPost) {
    /// Stands where a post would have its function.
    public static final String FUNCTION = "Without a post";

    public Displaced {
        if (person.isAligned()) {
            throw new IllegalArgumentException("Without a post nobody is aligned to a hub");
        }
    }

    public PersonId id() {
        return person.id();
    }
}
