package org.hubplan.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.PostDifference;
import org.hubplan.exchange.Reading;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What an establishment read again says otherwise than the plan, for a planner to take all of it or some.
///
/// @param added posts the plan has not
/// @param changed posts it has otherwise, field by field
/// @param gone posts the file has no longer; they stay unless the planner takes them out
/// @param unchanged how many posts the file says nothing new of
public record ImportDifference(
        Reading.Account read, List<Post> added, List<PostDifference> changed, List<Post> gone, int unchanged) {
    public ImportDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /// @param baseline what the file was read against
    public static ImportDifference of(Reading.Account read, Plan baseline) {
        Optional<ImportPosts> posts = posts(read);
        List<PostDifference> changed = posts.stream()
                .flatMap(some -> some.updated().stream())
                .map(after -> PostDifference.of(baseline.post(after.id()).orElseThrow(), after, baseline))
                .toList();
        List<Post> gone = read.account().absent().stream()
                .flatMap(number -> baseline.postNumbered(number).stream())
                .toList();
        return new ImportDifference(
                read,
                posts.map(ImportPosts::added).orElse(List.of()),
                changed,
                gone,
                Math.toIntExact(baseline.posts().count()) - changed.size() - gone.size());
    }

    private static Optional<ImportPosts> posts(Reading.Account read) {
        return read.change().flatMap(change -> switch (change) {
            case ImportPosts some -> Optional.of(some);
            case ImportPlan whole -> Optional.of(whole.posts());
            default -> Optional.empty();
        });
    }

    /// Everything the file adds or changes; what is gone stays.
    public Set<PostId> all() {
        Set<PostId> all = new HashSet<>();
        Stream.concat(added.stream(), changed.stream().map(PostDifference::after)).forEach(post -> all.add(post.id()));
        return all;
    }

    /// The same reading with only what is taken of it.
    ///
    /// @param taken of the posts added and changed
    /// @param out of those gone, to be taken out of the plan; their people leave it
    public Reading.Account taking(Set<PostId> taken, Set<PostId> out) {
        List<PostId> going = gone.stream().map(Post::id).filter(out::contains).toList();
        ImportPosts none = new ImportPosts(read.account().file(), List.of(), List.of());
        ImportPosts some = posts(read).orElse(none).taking(taken, going);
        boolean nothing = some.hubs().isEmpty() && some.added().isEmpty() && some.updated().isEmpty() && going.isEmpty();
        Optional<Change> change = read.change().filter(ImportPlan.class::isInstance).isPresent()
                ? read.change().map(ImportPlan.class::cast).map(whole -> new ImportPlan(
                        some, whole.hubs(), whole.cards(), whole.groups(), whole.waiting(), whole.postings(), whole.adverts()))
                : nothing ? Optional.empty() : Optional.of(some);
        List<String> staying = gone.stream().filter(post -> !out.contains(post.id())).map(Post::number).toList();
        int left = all().size() - (int) all().stream().filter(taken::contains).count();
        List<String> said = new ArrayList<>();
        if (left > 0) {
            said.add(left + " of " + all().size() + " posts that differ were not taken: they stay as they are.");
        }
        if (!going.isEmpty()) {
            said.add(going.size() + (going.size() == 1 ? " post is" : " posts are") + " taken out of the plan.");
        }
        return new Reading.Account(read.account()
                .absent(staying)
                .without(
                        (int) added.stream().filter(post -> !taken.contains(post.id())).count(),
                        (int) changed.stream().filter(one -> !taken.contains(one.after().id())).count())
                .noting(said), change, read.sheets(), read.unknown(), read.dates());
    }
}
