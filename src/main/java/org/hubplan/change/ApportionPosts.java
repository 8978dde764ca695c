package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.model.Giving;
import org.hubplan.model.Giving.Share;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Business groups give posts to a command, in place of what they gave before. A group's posts are a line, not
/// posts of the plan: its BWT is its figures less what it gives.
///
/// @param giving nothing where groups no longer give any
/// @param taken posts of the plan that are among those given, on the BWT of a command of a giving group: they are
///     removed
public record ApportionPosts(Giving giving, List<PostId> taken) implements Change {
    public ApportionPosts {
        taken = List.copyOf(taken);
    }

    /// Off the groups' lines alone.
    public ApportionPosts(Giving giving) {
        this(giving, List.of());
    }

    @Override
    public Outcome applyTo(Plan plan) {
        if (taken.isEmpty() && giving.equals(plan.giving())) {
            return giving.isNone()
                    ? new Refused("No business group gives any posts.", "Apportion posts first.")
                    : new Refused("The groups give just so many posts already.", "Change what is to be apportioned.");
        }
        Optional<Refused> refused = giving.shares().stream()
                .flatMap(share -> refusal(plan, share).stream())
                .findFirst()
                .or(() -> elsewhere(plan));
        if (refused.isPresent()) {
            return refused.get();
        }
        Applied given = Applied.around(plan.with(giving));
        if (taken.isEmpty()) {
            return given;
        }
        return switch (new RemovePosts(taken, payOrigin()).applyTo(given.plan())) {
            case Refused no -> no;
            case Applied removed -> given.then(removed);
        };
    }

    private static Optional<Refused> refusal(Plan plan, Share share) {
        Optional<BusinessGroup> group = plan.groups().named(share.group());
        if (group.isEmpty()) {
            return Optional.of(new Refused(
                    "There is no business group " + share.group() + " in this plan.", "Apportion again among those there are."));
        }
        return group.get().bwt() < (long) share.posts() * Fte.FULL_TIME
                ? Optional.of(new Refused(
                        share.group() + " has a BWT of " + Fte.words(group.get().bwt()) + " FTE and can’t give "
                                + GivingInWords.counted(share.posts()) + ".",
                        "Cap what it gives."))
                : Optional.empty();
    }

    /// Why a post taken is none of a giving group's.
    private Optional<Refused> elsewhere(Plan plan) {
        Set<String> groups = giving.shares().stream().map(Share::group).collect(Collectors.toSet());
        return taken.stream()
                .flatMap(id -> plan.post(id).stream())
                .filter(post -> plan.groups().of(post.owner()).filter(group -> groups.contains(group.name())).isEmpty())
                .findFirst()
                .map(post -> new Refused(
                        "Post " + post.number() + " is on the BWT of " + post.owner() + ", whose group gives no posts.",
                        "Leave it out."));
    }

    @Override
    public PayOrigin payOrigin() {
        return taken.isEmpty() ? PayOrigin.NONE : PayOrigin.FOUND;
    }

    @Override
    public String words(Plan before) {
        if (giving.isNone()) {
            return "Take back the posts business groups give";
        }
        List<Post> posts = taken.stream().flatMap(id -> before.post(id).stream()).toList();
        return "Find " + GivingInWords.of(giving)
                + (posts.isEmpty() ? "" : "; " + Wording.posts(posts) + " of them posts of this plan");
    }

    @Override
    public String kind() {
        return "apportion";
    }
}
