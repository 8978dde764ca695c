package org.hubplan.exchange.posts;

import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;

/// What one trusted row says of a post.
///
/// @param rank the post's grade, and what its prefix says of who holds it
/// @param fte hundredths of FTE of the post
/// @param people who fills it, none where it is vacant
record PostRow(String number, Rank rank, Hub hub, long fte, List<Person> people, Details details) {
    /// @param fte hundredths
    record Person(Rank rank, long fte) {}

    /// What a sheet may leave out: empty where it has no such column, so that the plan keeps what it knows.
    record Details(
            Optional<String> title,
            Optional<String> function,
            Optional<Command> owner,
            Optional<Boolean> funded,
            Optional<String> shift,
            Optional<String> building,
            Optional<Boolean> restricted) {}
}
