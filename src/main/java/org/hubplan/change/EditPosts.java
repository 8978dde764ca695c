package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts get other values in any of their fields, each its own: what is typed into a table or pasted from a
/// spreadsheet is one change and one undo. What a post already has is left alone.
///
/// @param parts posts that get the same values; a post stands in one part only
/// @param payOrigin whether a difference in pay is new money or found from existing posts; `NONE` where neither a
///     grade nor an FTE is set
public record EditPosts(List<Part> parts, PayOrigin payOrigin) implements Change {
    /// Posts that get the same values.
    public record Part(List<PostId> posts, PostValues to) {
        public Part {
            posts = List.copyOf(posts);
        }

        private Part only(Set<PostId> some) {
            return new Part(posts.stream().filter(some::contains).toList(), to);
        }
    }

    public EditPosts {
        parts = parts.stream()
                .filter(part -> !part.posts().isEmpty() && !part.to().equals(PostValues.NONE))
                .toList();
        List<PostId> all = parts.stream().flatMap(part -> part.posts().stream()).toList();
        if (all.size() != all.stream().distinct().count()) {
            throw new IllegalArgumentException("A post is edited once");
        }
        boolean isPaid = parts.stream().anyMatch(part -> part.to().isPaid());
        if (isPaid == (payOrigin == PayOrigin.NONE)) {
            throw new IllegalArgumentException(
                    "Where a grade or FTE is set, and only there, the change says where the difference in pay comes from");
        }
    }

    /// @param pay counts only where a grade or an FTE is set
    public static EditPosts of(List<Part> parts, PayOrigin pay) {
        boolean isPaid = parts.stream().anyMatch(part -> !part.posts().isEmpty() && part.to().isPaid());
        return new EditPosts(parts, isPaid ? pay : PayOrigin.NONE);
    }

    /// Every post edited, in the order of the parts.
    public List<PostId> posts() {
        return parts.stream().flatMap(part -> part.posts().stream()).toList();
    }

    /// The fields it sets.
    public Set<PostField> fields() {
        return parts.stream().flatMap(part -> part.to().fields().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The same as the change that has a name of its own, where one field of all its posts gets one value: a hub a
    /// move, a grade a regrading.
    public Change plainly() {
        return parts.size() == 1 && fields().size() == 1
                ? Plainly.of(parts.getFirst().posts(), parts.getFirst().to(), payOrigin).orElse(this)
                : this;
    }

    @Override
    public Outcome applyTo(Plan plan) {
        List<Post> edited = new ArrayList<>();
        switch (Found.in(plan, posts())) {
            case Found.Missing missing -> {
                return missing.refused();
            }
            case Found.Posts _ -> {
                for (Part part : parts) {
                    for (PostId id : part.posts()) {
                        Post post = plan.post(id).orElseThrow();
                        Optional<Refused> refusal = part.to().refusal(plan, post);
                        if (refusal.isPresent()) {
                            return refusal.get();
                        }
                        Post after = part.to().of(post);
                        if (!after.equals(post)) {
                            edited.add(after);
                        }
                    }
                }
            }
        }
        return edited.isEmpty()
                ? new Refused("Nothing would change: each post already has what it would get.", "Give another value.")
                : Applied.posts(plan, edited);
    }

    @Override
    public String words(Plan before) {
        String what = "Edit " + Wording.posts(before, posts()) + " at " + Wording.whereFrom(before, posts()) + ": ";
        if (parts.size() > 1) {
            return what + fields().stream().map(PostField::words).collect(Collectors.joining(", "));
        }
        Part all = parts.getFirst();
        return before.post(all.posts().getFirst())
                .map(post -> what + fields().stream()
                        .map(field -> field.words() + " " + field.of(all.to().of(post), before))
                        .collect(Collectors.joining(", ")))
                .orElse(what);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(of(parts.stream().map(part -> part.only(some)).toList(), payOrigin));
    }

    @Override
    public String kind() {
        return "edit";
    }
}
