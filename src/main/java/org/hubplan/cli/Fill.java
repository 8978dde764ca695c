package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.FillPosts;
import org.hubplan.change.Wording;
import org.hubplan.model.Displaced;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fill",
        description = {
            "Has people come into posts that want someone: newcomers to the plan, each of the post's grade and of the",
            "FTE it wants, or people of those grades who wait in the unplaced tray, the longest known first."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan fill my-plan --from CE --grade DC --count 3 --with newcomers",
            "  hubplan fill my-plan --from CE --state vacant --grade DC --count 1 --with tray"
        })
final class Fill extends Changing {
    /// Where people come from.
    enum Whence {
        TRAY,
        NEWCOMERS
    }

    @Mixin
    private Picking picking;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "newcomers|tray",
            description = "Who comes: people new to the plan, or people of the unplaced tray.")
    private Whence whence;

    Fill(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        List<Post> posts = picking.from(ground.plan(), post -> post.vacancy() > 0);
        List<FillPost> fills = switch (whence) {
            case NEWCOMERS -> posts.stream().map(post -> byNewcomer(post, ground.identities())).toList();
            case TRAY -> fromTray(posts, ground.plan());
        };
        Change change = fills.size() == 1 ? fills.getFirst() : new FillPosts(fills);
        return Wanted.of(change, posts);
    }

    private static FillPost byNewcomer(Post post, Identities identities) {
        long hours = post.vacancy() > 0 ? post.vacancy() : post.fte();
        return FillPost.byNewcomer(
                post.id(), new Occupant(identities.nextPerson(), post.grade(), GradeFlag.SUBSTANTIVE, hours));
    }

    private static List<FillPost> fromTray(List<Post> posts, Plan plan) {
        List<Displaced> waiting = new ArrayList<>(plan.displaced());
        List<FillPost> fills = new ArrayList<>();
        for (Post post : posts) {
            Optional<Displaced> comer =
                    waiting.stream().filter(one -> one.person().grade() == post.grade()).findFirst();
            comer.ifPresent(one -> {
                waiting.remove(one);
                fills.add(FillPost.fromTray(post.id(), one));
            });
        }
        if (fills.size() < posts.size()) {
            List<Occupant> all = plan.displaced().stream().map(Displaced::person).toList();
            throw new Refusal("For " + (posts.size() - fills.size()) + " of " + Wording.posts(posts)
                    + " nobody of the grade waits in the unplaced tray, which has "
                    + (all.isEmpty() ? "nobody" : Wording.people(all)) + ". Fill fewer, or with newcomers.");
        }
        return fills;
    }
}
