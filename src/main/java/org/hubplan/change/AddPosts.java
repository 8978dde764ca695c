package org.hubplan.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// New posts on the establishment.
///
/// @param payOrigin whether their pay is new money or found from existing posts elsewhere
public record AddPosts(List<Post> posts, PayOrigin payOrigin) implements Change {
    public AddPosts {
        posts = List.copyOf(posts);
        if (posts.isEmpty() || posts.stream().anyMatch(Post::closed)) {
            throw new IllegalArgumentException("Only open posts are added, at least one");
        }
        if (payOrigin == PayOrigin.NONE) {
            throw new IllegalArgumentException("An added post says where its pay comes from");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Set<String> numbers = new HashSet<>();
        for (Post post : posts) {
            Optional<Refused> noHub = Found.hubRefusal(plan, post.hub());
            if (noHub.isPresent()) {
                return noHub.get();
            }
            if (plan.post(post.id()).isPresent()
                    || plan.postNumbered(post.number()).isPresent()
                    || !numbers.add(post.number())) {
                return new Refused("There is already a post " + post.number() + ".", "Give the new post another number.");
            }
        }
        return Applied.posts(plan, posts);
    }

    @Override
    public String words(Plan before) {
        List<HubCode> hubs = posts.stream().map(Post::hub).distinct().toList();
        return "Add " + Wording.posts(posts) + " at "
                + (hubs.size() == 1 ? Wording.hub(before, hubs.getFirst()) : hubs.size() + " hubs");
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new AddPosts(
                posts.stream().filter(post -> some.contains(post.id())).toList(), payOrigin));
    }

    @Override
    public String kind() {
        return "add";
    }
}
