package org.hubplan.change;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What comes of applying a change. A refusal is a value, not an exception.
public sealed interface Outcome {
    /// The plan after, or the plan as it was where nothing could be done.
    default Plan planOr(Plan before) {
        return this instanceof Applied applied ? applied.plan() : before;
    }

    /// Done.
    ///
    /// @param plan the plan after
    /// @param posts posts that differ between before and after
    /// @param people people of the unplaced tray who came or went
    record Applied(Plan plan, Set<PostId> posts, Set<PersonId> people) implements Outcome {
        static Applied posts(Plan before, Collection<Post> changed) {
            return posts(before, changed, Set.of());
        }

        /// @param before with the unplaced tray as it is afterwards
        static Applied posts(Plan before, Collection<Post> changed, Set<PersonId> people) {
            return new Applied(
                    before.with(changed),
                    changed.stream().map(Post::id).collect(Collectors.toUnmodifiableSet()),
                    people);
        }

        /// No post and no person differs.
        static Applied around(Plan after) {
            return new Applied(after, Set.of(), Set.of());
        }

        /// What this and the next come to together.
        Applied then(Applied next) {
            return new Applied(next.plan(), union(posts, next.posts()), union(people, next.people()));
        }

        private static <T> Set<T> union(Set<T> some, Set<T> others) {
            return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /// Impossible, and why.
    ///
    /// @param why one sentence naming what clashes, with its figures
    /// @param wayOut one sentence saying what to do instead
    record Refused(String why, String wayOut) implements Outcome {
        /// Both sentences.
        public String words() {
            return why + " " + wayOut;
        }
    }
}
