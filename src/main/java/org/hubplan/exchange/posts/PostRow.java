package org.hubplan.exchange.posts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.model.Command;
import org.hubplan.model.Engagement;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.VacancyReason;

/// What one trusted row says of a post.
///
/// @param rank the post's grade, and what its prefix says of who holds it
/// @param fte hundredths of FTE of the post
/// @param people who fills it, none where it is vacant
record PostRow(String number, Rank rank, Hub hub, long fte, List<Person> people, Details details) {
    /// With the person of another row of the same post; empty where that row can't be one: it says otherwise of
    /// the post, or the two together have more FTE than the post, so that it could be the same person again.
    Optional<PostRow> joinedBy(PostRow other) {
        boolean samePost = rank.grade() == other.rank.grade()
                && hub.equals(other.hub)
                && fte == other.fte
                && details.equals(other.details);
        boolean bothFilled = !people.isEmpty() && !other.people.isEmpty();
        List<Person> all = Stream.concat(people.stream(), other.people.stream()).toList();
        boolean fits = all.stream().mapToLong(Person::fte).sum() <= fte;
        return samePost && bothFilled && fits
                ? Optional.of(new PostRow(number, rank, hub, fte, all, details))
                : Optional.empty();
    }

    /// @param fte hundredths
    /// @param alignedTo the hub the person works at, where that is another than the post's
    /// @param terms empty where the sheet doesn't say
    record Person(Rank rank, long fte, Optional<HubCode> alignedTo, Optional<Engagement> terms) {
        Person(Rank rank, long fte) {
            this(rank, fte, Optional.empty(), Optional.empty());
        }

        Person alignedTo(Optional<HubCode> other) {
            return new Person(rank, fte, other, terms);
        }

        Person engaged(Optional<Engagement> as) {
            return new Person(rank, fte, alignedTo, as);
        }
    }

    /// What a sheet may leave out: empty where it has no such column, so that the plan keeps what it knows.
    record Details(
            Optional<String> title,
            Optional<String> function,
            Optional<Command> owner,
            Optional<Boolean> funded,
            Optional<String> shift,
            Optional<String> building,
            Optional<Boolean> restricted,
            Optional<VacancyReason> vacancyReason) {}
}
